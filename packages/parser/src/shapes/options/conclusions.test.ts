import { expect, test } from 'vitest'
import { readConclusion } from './conclusions.ts'

test.each([
  ['因为二者相等，故选B。', [1]],
  ['所以选ACD', [0, 2, 3]],
  ['So the correct answer is (C).', [2]],
  ['Correct Option: **D**', [3]],
  ['Por tanto, la respuesta correcta es la B.', [1]],
  ['Jadi jawabannya adalah C.', [2]],
  ['Vậy đáp án đúng là A', [0]],
] as const)('%s', (text, places) => {
  expect(readConclusion(text)).toEqual(places)
})

test.each([
  '故选择排序更快',
  'The answer is a tuple',
  'The answer is BAD',
  'Plan B',
  'The answer is A, then B is next',
])('%s names none', text => {
  expect(readConclusion(text)).toBeUndefined()
})
