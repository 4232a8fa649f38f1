import { type BankDiff, exampleOf, noLongerThere } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toReleaseNotes } from './release-notes.ts'

test('learners are told what is new, corrected and withdrawn, and how to find it', () => {
  expect(toReleaseNotes(exampleOf('diff') as BankDiff, [])).toBe(`# Lists and Tuples 2.0.0

Import the new file: what you have learnt stays, and so does where you put your cards.

## New

- Is the stop included? (\`slicing-point-1\`)

## Corrected

On these notes an import replaces what you wrote yourself.

- When would you use a tuple instead of a list? (\`list-vs-tuple-open-1\`)

## Withdrawn

These cards were withdrawn: they are no longer kept up. An import leaves them where they are. To suspend or delete them, find them in the browser by this search:

    Id:list-sort-cmp-point-1

- Is it gone? (\`list-sort-cmp-point-1\`): It asked about the \`cmp\` argument of Python 2.`)
})

test('a card of which nobody says why it went is withdrawn, and no more is said', () => {
  const diff = exampleOf('diff') as BankDiff
  const cards = diff.cards.map(card => (card.reason ? { ...card, reason: noLongerThere } : card))
  const notes = toReleaseNotes({ ...diff, cards }, [])
  expect(notes).toContain('\n\nThese cards were withdrawn: ')
  expect(notes.endsWith('\n\n- Is it gone? (`list-sort-cmp-point-1`)')).toBe(true)
})

test('a front is shown as text, and of many some', () => {
  const diff = exampleOf('diff') as BankDiff
  const [card] = diff.cards
  if (!card) throw new Error('Missing card')
  const cards = Array.from({ length: 60 }, () => ({
    ...card,
    how: 'new' as const,
    title: '**kwargs**\n[a](b)',
  }))
  const notes = toReleaseNotes({ ...diff, cards })
  expect(notes).toContain('\n- \\*\\*kwargs\\*\\* \\[a]\\(b) (`list-vs-tuple-open-1`)\n')
  expect(notes.endsWith('\n- and 10 more')).toBe(true)
})
