import type { Bank, Note, Question } from '@prepdeck/model'

/** The questions of a bank, in the order of the syllabus. */
export function questionsOf(bank: Bank): Question[] {
  return bank.items.filter(item => item.kind === 'question')
}

/** The notes of a bank. */
export function notesOf(bank: Bank): Note[] {
  return bank.items.filter(item => item.kind === 'note')
}
