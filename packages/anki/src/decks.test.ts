import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toDecks } from './decks.ts'
import { toNotes } from './notes.ts'

const bank = exampleOf('bank')
const decksOf = (changed: typeof bank, tier: 'core' | 'extra') =>
  toDecks(
    changed,
    tier,
    toNotes(changed).filter(note => note.tier === tier),
  )

test('each role has a deck in the deck of its tier', () => {
  expect(decksOf(bank, 'core').map(deck => deck.name)).toEqual([
    'Default',
    'Lists and Tuples',
    'Lists and Tuples::Python developer',
    'Lists and Tuples::Data engineer',
  ])
  expect(decksOf(bank, 'extra').map(deck => deck.name)).toEqual([
    'Default',
    'Lists and Tuples (extra)',
    'Lists and Tuples (extra)::Python developer',
  ])
})

test('two banks of one name have decks of different ids', () => {
  const idsOf = (uid: string) => decksOf({ ...bank, uid }, 'core').map(deck => deck.id)
  expect(idsOf('pb2poT8QEzPbEQ__')).toEqual(idsOf('pb2poT8QEzPbEQ__'))
  const [, ...mine] = idsOf('pb2poT8QEzPbEQ__')
  expect(mine.filter(id => idsOf('anotherUid').includes(id))).toEqual([])
})

test('a title with colons in it makes no decks of its parts', () => {
  expect(decksOf({ ...bank, title: 'C++: std::vector' }, 'core')[1]?.name).toBe('C++: std:vector')
})

test('the description says what is in it, on which terms, and what an update does', () => {
  expect(decksOf(bank, 'core')[1]?.desc).toMatchInlineSnapshot(`
    "**Lists and Tuples**: the deck that is enough by itself.

    Interview questions on two sequences of Python.

    - 11 notes, 11 cards, 3 parts
    - Version 1.1.0
    - Text: CC-BY-4.0
    - Code: MIT
    - [https://example.org/lists-and-tuples](https://example.org/lists-and-tuples)

    Settings that suit it (deck options): FSRS on · 20 new cards a day · *New card gather order* “Ascending position”, so that what decides most interviews comes first · *Bury new siblings* on.

    To update, import the newer file: what you have learnt stays. An update replaces your own edits on notes whose content changed, and on no others. Your own look goes into the media file \`_prepdeck-own.css\`, which no update touches."
  `)
})
