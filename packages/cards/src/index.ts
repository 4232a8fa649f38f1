export { toCards } from './cards.ts'
