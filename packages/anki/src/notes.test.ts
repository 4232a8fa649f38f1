import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { fieldsOf } from './note-types/fields.ts'
import { toNotes } from './notes.ts'
import { toPlannedNotes } from './planned-notes.ts'

const bank = exampleOf('bank')

/** The fields of the first note of a bank, by their names. */
function firstOf(changed: typeof bank): Record<string, string | undefined> {
  const [note] = toNotes(changed, toPlannedNotes(changed))
  if (!note) return {}
  return Object.fromEntries(fieldsOf(note.noteType).map((name, index) => [name, note.fields[index]]))
}

test('a note tells what its card is about, where it comes from, and how its text runs', () => {
  expect(firstOf(bank)).toMatchObject({
    Id: 'list-vs-tuple-point-1',
    Label: 'List vs tuple',
    Role: 'Python developer',
    Topic: 'Tuples',
    Difficulty: '2',
    Importance: 'high',
    Source: 'https://github.com/example/lists-and-tuples/blob/HEAD/questions/list-vs-tuple.md',
    Report: expect.stringContaining('/issues/new?title=Mistake%20in%20list-vs-tuple-point-1&amp;body='),
    References: expect.stringMatching(/^<ul>\n<li><a href="https:/),
    Version: '1.1.0',
    Language: 'en',
    Direction: 'auto',
  })
  expect(firstOf({ ...bank, language: 'he' })).toMatchObject({ Language: 'he', Direction: 'rtl' })
})

test('what is for later or for the learner is empty', () => {
  const later = ['Hint', 'Extra', 'Image', 'Audio', 'Related', 'Spare 1', 'Spare 2', 'Spare 3']
  const fields = firstOf(bank)
  expect([...later, 'My notes'].map(name => fields[name])).toEqual(Array(9).fill(''))
})

test('a label that is the topic is said once', () => {
  const [card, ...cards] = bank.cards
  const label = [{ type: 'text' as const, value: 'Tuples' }]
  const changed = { ...bank, cards: [{ ...card, label }, ...cards] } as typeof bank
  expect(firstOf(changed)).toMatchObject({ Label: 'Tuples', Topic: '' })
  expect(firstOf(bank)).toMatchObject({ Label: 'List vs tuple', Topic: 'Tuples' })
})
