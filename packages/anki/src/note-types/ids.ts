// By these numbers a learner's Anki knows a note type, a field and a template again, whatever they are called
// and wherever they stand. They were drawn once. None is ever changed, or used again for something else.

/** Milliseconds since 1970, in November 2024. */
export const noteTypeIds = {
  basic: 1_731_924_068_101,
  choice: 1_731_924_171_212,
  fact: 1_731_924_274_323,
  open: 1_731_924_377_434,
  pitfall: 1_731_924_480_545,
  predict: 1_731_924_583_656,
  row: 1_731_924_686_767,
} as const

export type NoteTypeKey = keyof typeof noteTypeIds

/** The number of a field, and of the one template, within its note type. */
const numbers: Readonly<Record<string, number>> = {
  Card: 0,
  Id: 1,
  Prompt: 2,
  Answer: 3,
  Explanation: 4,
  Extra: 5,
  Image: 6,
  Label: 7,
  Role: 8,
  Topic: 9,
  Source: 10,
  Report: 11,
  Version: 12,
  Minutes: 13,
  Short: 14,
  Points: 15,
  Aspect: 16,
  Columns: 17,
  Cells: 18,
  Code: 19,
  Output: 20,
  Claim: 21,
  Correction: 22,
  Text: 23,
  Stem: 24,
  Options: 25,
  Several: 26,
  Solution: 27,
  Right: 28,
  Hint: 29,
  Audio: 30,
  References: 31,
  Related: 32,
  Difficulty: 33,
  Importance: 34,
  Language: 35,
  Direction: 36,
  'Spare 1': 37,
  'Spare 2': 38,
  'Spare 3': 39,
  'My notes': 40,
}

/** The id of a field or template: `open`, `Prompt` → 1731924377434 02. */
export function partIdOf(noteType: number, name: string): number {
  const number = numbers[name]
  if (number === undefined) throw new Error(`Missing number of ${name} in note-types/ids.ts`)
  return noteType * 100 + number
}
