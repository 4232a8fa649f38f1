import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { textOf } from './text.ts'
import { readVerdict } from './verdicts.ts'

function verdictOf(markdown: string) {
  const found = readVerdict((toTree(markdown).children[0] as Paragraph).children)
  return found && [textOf(found.statement).trim(), textOf(found.verdict)]
}

test.each([
  ['The earth is flat. (F)', 'The earth is flat.', '(F)'],
  ['Water is quite wet. **True**', 'Water is quite wet.', 'True'],
  ['El agua no moja (Falso).', 'El agua no moja', '(Falso).'],
  ['地球绕着太阳转。（√）', '地球绕着太阳转。', '（√）'],
])('%s', (markdown, statement, verdict) => {
  expect(verdictOf(markdown)).toEqual([statement, verdict])
})

test.each(['Water (H2O) is wet', 'It is true', '`flag` that is set (true)', 'Vitamin (D)', '(T)'])(
  '%s is not judged',
  markdown => {
    expect(verdictOf(markdown)).toBeUndefined()
  },
)
