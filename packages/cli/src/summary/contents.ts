import type { Bank, BankCounts } from '@prepdeck/model'

/** How much there is in a bank. */
export function toCounts({ items, cards, media }: Bank): BankCounts {
  const questions = items.filter(item => item.kind === 'question')
  return {
    questions: questions.length,
    answered: questions.filter(({ status }) => status === 'full').length,
    notes: items.length - questions.length,
    cards: cards.length,
    pictures: media.length,
  }
}

/** `100 questions (10 answered), 1 note, 183 cards`; nothing of answers where every question has one. */
export function toContents({ questions, answered, notes, cards }: BankCounts): string {
  const open = answered === questions ? '' : ` (${answered === 0 ? 'none' : toNumber(answered)} answered)`
  return [
    ...(questions > 0 ? [`${count(questions, 'question')}${open}`] : []),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    count(cards, 'card'),
  ].join(', ')
}

/** `1 card`, `1,200 cards` */
export function count(number: number, noun: string): string {
  return `${toNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

function toNumber(number: number): string {
  return number.toLocaleString('en')
}
