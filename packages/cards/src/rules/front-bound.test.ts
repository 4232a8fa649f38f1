import type { DraftCard } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { blocks, line } from '../draft.fixture.ts'
import { frontBound } from './front-bound.ts'
import { usualLimits } from './limits.ts'

test.each([
  ['Cost of append', 'Why is it cheap?'],
  ['List vs tuple', 'Is a tuple hashable, and when is it not?'],
  ['List vs tuple', 'Is it safe to hash a tuple?'],
  ['List vs tuple', 'When does it pay to sort twice?'],
  ['How do lists and tuples differ?', 'Can they nest?'],
  ['Pickling', 'What stands above a frame in a traceback?'],
])('%s: “%s” is understood', (label, cue) => {
  expect(reasonsFor(label, cue)).toEqual([])
})

test.each([
  [
    'List vs tuple',
    'Can it be a key?',
    'Unexpected `it` on a front, expected the name of the thing: its label names none, or several',
  ],
  ['Slices', 'Why?', 'Unexpected front `Why?`, expected the thing it asks about'],
  [
    'Slices',
    'Why does the code above fail?',
    'Unexpected `code above` on a front, expected what it points at',
  ],
  [
    'Slices',
    'What does this snippet print?',
    'Unexpected `this snippet` on a front, expected what it points at',
  ],
  ['Slices', '?', 'Unexpected front without a word, expected a question'],
])('%s: “%s” is not', (label, cue, reason) => {
  expect(reasonsFor(label, cue)).toEqual([reason])
})

test('in another language only a front without a word is told of', () => {
  expect(reasonsFor('A und B', 'it?', 'de')).toEqual([])
  expect(reasonsFor('A und B', '…', 'de')).toHaveLength(1)
})

test('what points at its own stem points at nothing else', () => {
  const asked = (stem: string) => {
    const card = {
      ...about('Slices', ''),
      kind: 'basic',
      prompt: line('What does this code print?'),
    } as const
    return reasonsOf({ ...card, stem: blocks(stem), answer: blocks('So.') })
  }
  expect(asked('    a[1:]')).toEqual([])
  expect(asked('')).toEqual(['Unexpected `this code` on a front, expected what it points at'])
})

function reasonsFor(label: string, cue: string, language = 'en'): string[] {
  const card = { ...about(label, cue), kind: 'point', cue: line(cue), statement: blocks('So.') } as const
  return reasonsOf(card, language)
}

function about(label: string, key: string) {
  return { item: 0, tier: 'core' as const, tags: [], label: line(label), key }
}

function reasonsOf(card: DraftCard, language = 'en'): string[] {
  return [...frontBound.check({ cards: [card], language, limits: usualLimits })].map(({ reason }) => reason)
}
