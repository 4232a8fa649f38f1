import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { endsInTag, holdsTag, isTagLine, takeTag } from './card-tag.ts'
import { textOf } from './text.ts'

test('a tag for cards may have a subject, in any script', () => {
  expect(['#flashcards', '#flashcards/树/根', 'Heap #card', '#card-reverse x'].map(holdsTag)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['#cardinal', 'a#card', '# card', '#/card'].map(holdsTag)).toEqual([false, false, false, false])
})

test('a line of tags is no front of a card, and a front may end in one', () => {
  expect(isTagLine('#flashcards/a #maths')).toBe(true)
  expect(isTagLine('Heap #card')).toBe(false)
  expect(endsInTag('Heap #card')).toBe(true)
  expect(endsInTag('#card heap')).toBe(false)
})

test('a front is what stands before its tag, and the tag is left out', () => {
  const [paragraph] = toTree('What is a **heap**? #card\n').children
  const { front, left } = takeTag((paragraph as Paragraph).children)
  expect([textOf(front), left.map(({ reason }) => reason)]).toEqual(['What is a heap?', ['label']])
})
