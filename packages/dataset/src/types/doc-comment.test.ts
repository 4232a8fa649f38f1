import { expect, test } from 'vitest'
import { toDocComment } from './doc-comment.ts'

test('a text of several lines is a comment of one', () => {
  expect(toDocComment('A question,\n  and its answer.')).toBe('/** A question, and its answer. */')
})

test('a text cannot end the comment it stands in', () => {
  expect(toDocComment('*/ process.exit() /*')).toBe('/** *\\/ process.exit() /* */')
})
