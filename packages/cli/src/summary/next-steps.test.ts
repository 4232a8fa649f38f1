import { exampleOf, type Summary } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toNextSteps } from './next-steps.ts'

const example = exampleOf('summary')

function stepsOf(outputs: Summary['outputs'], rest: Partial<Summary> = {}) {
  const { lock: _, ...summary } = example
  return toNextSteps({ ...summary, ...rest, outputs })
}

const output = (kind: Summary['outputs'][number]['kind'], path: string) => ({ kind, path, bytes: 1 })

test('a deck is imported, a sheet printed, a dataset installed, and the lock kept', () => {
  expect(toNextSteps(example)).toEqual([
    ['Learn', 'in Anki, File → Import: my-notes/dist/anki/lists-and-tuples.apkg'],
    ['Print', 'my-notes/dist/pdf/lists-and-tuples-study-guide-a4.pdf'],
    ['Code', 'npm install ./my-notes/dist/dataset'],
    ['Keep', 'my-notes/prepdeck.lock.json, so that updates keep what you have learnt'],
  ])
})

test('of several sheets the study guide is named, of two decks the extra one comes later', () => {
  const steps = stepsOf([
    output('deck', 'dist/anki/a.apkg'),
    output('deck', 'dist/anki/a-extra.apkg'),
    output('sheet', 'dist/pdf/a-cards-a4.pdf'),
    output('sheet', 'dist/pdf/a-study-guide-a4.pdf'),
  ])
  expect(steps).toEqual([
    ['Learn', 'in Anki, File → Import: dist/anki/a.apkg'],
    ['', 'and once you know those: dist/anki/a-extra.apkg'],
    ['Print', 'dist/pdf/a-study-guide-a4.pdf and 1 more'],
  ])
})

test.each([
  ['dist/dataset', './dist/dataset'],
  ['../made/dataset', '../made/dataset'],
  ['/made/dataset', '/made/dataset'],
  ['D:/made/dataset', 'D:/made/dataset'],
])('npm takes %s for a folder', (path, word) => {
  expect(stepsOf([output('dataset', path)])).toEqual([['Code', `npm install ${word}`]])
})

test('without cards there is nothing to keep, and without outputs nothing to do', () => {
  const counts = { ...example.counts, cards: 0 }
  expect(stepsOf([], { lock: 'prepdeck.lock.json', counts })).toEqual([])
})
