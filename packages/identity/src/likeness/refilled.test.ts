import { expect, test } from 'vitest'
import { isRefilled } from './refilled.ts'

const common = new Set(['how', 'do', 'would', 'you', 'a', 'is', 'what', 'the', 'in'])

test.each([
  ['Is it wise to always use useMemo?', 'Is it wise to always use useCallback?', true],
  ['How do you test a hook?', 'How do you test a component in React?', true],
  ['How do you sort a list?', 'How would you sort a list?', false],
  ['What is overfiting?', 'What is overfitting?', false],
  ['What is a list?', 'What is a list in Python?', false],
  ['How is a list sorted?', 'How is a list sorted?', false],
  ['How do you sort a list?', 'How would you order a list?', false],
  ['Sort the rows by two columns.', 'How do you sort the rows by two of the columns?', false],
])('%s → %s: another subject in the same frame is %s', (was, now, refilled) => {
  expect(isRefilled(was, now, word => !common.has(word))).toBe(refilled)
})
