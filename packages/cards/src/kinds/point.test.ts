import { expect, test } from 'vitest'
import { answer, blocks, cues, line, note, question } from '../draft.fixture.ts'
import { toPointCards } from './point.ts'

test('each key point of a question is a card', () => {
  const points = question('Why?', {
    answer: answer({ keyPoints: cues({ 'Is it safe?': 'No.', 'Is it **fast**?': 'Yes.' }) }),
  })
  expect(toPointCards(points, 2)).toMatchObject([
    { item: 2, kind: 'point', tier: 'core', cue: line('Is it safe?'), statement: blocks('No.') },
    { item: 2, kind: 'point', tier: 'core', key: 'Is it fast?', statement: blocks('Yes.') },
  ])
})

test('a cue with nothing behind it is no card', () => {
  const points = question('Why?', { answer: answer({ keyPoints: cues({ 'Is it safe?': '' }) }) })
  expect(toPointCards(points, 0)).toEqual([])
})

test('each term of a note is a card that says where in the note it stands', () => {
  const pickling = note(
    '# Pickling\n\n- **Pickle**: bytes\n\n## Use\n\n### In `dump`\n\n- **File.** opened `wb`',
  )
  expect(toPointCards(pickling, 0)).toMatchObject([
    { label: line('Pickling'), cue: line('Pickle'), statement: blocks('bytes'), key: 'Pickle' },
    {
      label: [
        { type: 'text', value: 'Pickling' },
        { type: 'text', value: ' › ' },
        { type: 'text', value: 'Use' },
        { type: 'text', value: ' › ' },
        ...line('In `dump`'),
      ],
      cue: line('File'),
      statement: blocks('opened `wb`'),
    },
  ])
})
