import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { toItemCards } from './card-items.ts'
import { textOf } from './text.ts'

/** The cards of a list, as `front = back § section`, and what of it is none. */
function cardsOf(markdown: string): string[] {
  const cards = toItemCards(toTree(markdown).children[0] as List)
  return cards.map(({ prompt, own, section, left }) =>
    [
      `${textOf(prompt.nodes)} = ${own.map(block => textOf(block)).join('|')}`,
      ...(section ?? []).map(topic => `§ ${topic}`),
      ...(left ?? []).map(({ reason, node }) => `(${reason} ${textOf(node)})`),
    ].join(' '),
  )
}

test('an item with the tag is a card, and what a notebook keeps about it is none of its back', () => {
  expect(
    cardsOf(
      '- Trees\n\t- Heap #card\n\t  card-repeats:: 3\n\t\t- A tree.\n\t- **Stack** #card\n\t\t- A pile.\n',
    ),
  ).toEqual([
    'Heap = A tree. § Trees (role Trees) (label Heap #card) (comment card-repeats:: 3)',
    'Stack = A pile. § Trees (label  #card)',
  ])
})

test('colons part the two sides of a card', () => {
  expect(cardsOf('- What is DNS? :: A phone book\n- IP::`1.2.3.4`\n- no card\n')).toEqual([
    'What is DNS? = A phone book',
    'IP = 1.2.3.4 (role no card)',
  ])
})
