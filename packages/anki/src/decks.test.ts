import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toDecks } from './decks.ts'
import { toPlannedNotes } from './planned-notes.ts'

const bank = exampleOf('bank')
const decksOf = (changed: typeof bank, tier: 'core' | 'extra') =>
  toDecks(
    changed,
    tier,
    toPlannedNotes(changed).filter(note => note.tier === tier),
  )

test('each role has a deck in the deck of its tier, with the points and the questions side by side', () => {
  expect(decksOf(bank, 'core').map(deck => deck.name)).toEqual([
    'Default',
    'Lists and Tuples',
    'Lists and Tuples::Python developer',
    'Lists and Tuples::Python developer::Key points',
    'Lists and Tuples::Data engineer',
    'Lists and Tuples::Python developer::Open questions',
  ])
  expect(decksOf(bank, 'extra').map(deck => deck.name)).toEqual([
    'Default',
    'Lists and Tuples (extra)',
    'Lists and Tuples (extra)::Python developer',
  ])
})

test('the parts of a deck are called in the language of the bank', () => {
  const names = decksOf({ ...bank, language: 'de' }, 'core').map(deck => deck.name)
  expect(names).toContain('Lists and Tuples::Python developer::Offene Fragen')
  expect(decksOf({ ...bank, language: 'de-AT' }, 'extra')[1]?.name).toBe('Lists and Tuples (Zusatz)')
})

test('what the description says of itself is in the language of the bank', () => {
  const desc = String(decksOf({ ...bank, language: 'de-AT' }, 'core')[1]?.desc)
  expect(desc).toMatch(/^\*\*Lists and Tuples\*\*: der Stapel, der für sich allein genügt\.\n/)
  expect(desc).toContain('- Notizen: 11 · Karten: 11\n- Kernpunkte: 6 · Offene Fragen: 2 · ')
  expect(desc).toContain('Eine ist falsch: *Fehler melden*, am Ende ihrer Rückseite.')
  expect(desc).toContain('- Version 1.1.0 · Neu: 2 · Umformuliert: 3\n')
  expect(desc).not.toMatch(/\b(the|card|note|deck)\b|\{/)
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

    **In it**

    - Notes: 11 · Cards: 11
    - Key points: 6 · Open questions: 2 · Questions: 1 · Multiple choice: 1 · Follow-ups: 1

    **How to study**

    - Study the whole deck: points come first, and the question they belong to when you know them.
    - Answer an open question aloud before you turn the card, then tick what you said.
    - A card that says nothing to you: suspend it.
    - One that is wrong: *Report a mistake*, at the end of its back.

    **Settings that suit it, in the deck’s options**

    - FSRS: on, desired retention 0.90
    - New cards: 20 a day, 10 when time is short
    - *New card gather order*: “Ascending position”, so that what decides most interviews comes first
    - *Bury new siblings* and *Bury review siblings*: on

    **Updates**

    - Version 1.1.0 · New: 2 · Reworded: 3
    - Import the newer file over this deck: what you have learnt stays.
    - A note whose content changed is replaced as a whole, with your edits, your tags and *My notes*. Every other note stays as you left it.
    - Your own look goes into the media file \`_prepdeck-own.css\`, which no update touches.

    **Terms**

    - Version 1.1.0
    - Text: CC-BY-4.0
    - Code: MIT
    - [https://example.org/lists-and-tuples](https://example.org/lists-and-tuples)"
  `)
})

test('the deck of somebody’s notes speaks of no version, and of no terms', () => {
  const { homepage: _, repository: __, ...rest } = bank
  const desc = String(decksOf({ ...rest, version: '0.0.0', licenses: {} }, 'core')[1]?.desc)
  expect(desc).not.toMatch(/version|Terms|Report a mistake/i)
  expect(desc).toContain('**Updates**\n\n- Import the newer file over this deck')
})
