import { expect, test } from 'vitest'
import { toKept } from './kept.ts'
import { toBag, toWords } from './words.ts'

function kept(was: string, now: string) {
  return toKept(toBag(toWords(was)), toBag(toWords(now)))
}

test.each([
  ['a mended slip is kept', 'Explain overfiting.', 'Explain overfitting.', [1, 1, 1]],
  ['a word of five is another', 'What is a list good for?', 'What is a set good for?', [5 / 6, 5 / 6, 5 / 6]],
  ['words were added', 'What is a list?', 'What is a list, and what is a tuple?', [1, 4 / 9, 8 / 13]],
  ['words were left out', 'What is a list, exactly?', 'What is a list?', [4 / 5, 1, 8 / 9]],
  ['a word counts as often as it is there', 'a or a', 'a', [1 / 3, 1, 1 / 2]],
  ['signs are not counted', 'Is a == b?', 'Is a === b?', [1, 1, 1]],
  ['nothing is in common', 'Why?', 'How?', [0, 0, 0]],
  ['there is nothing', '?', '', [0, 0, 0]],
])('%s: %s → %s', (_, was, now, [ofOld, ofNew, dice]) => {
  expect(kept(was, now)).toEqual({ ofOld, ofNew, dice })
})
