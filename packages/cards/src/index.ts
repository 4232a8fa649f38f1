export { toCards } from './cards.ts'
export { checkCards, type RuledFault } from './rules/check.ts'
