import { expect, test } from 'vitest'
import { isIntent } from './intent.ts'

test('a note on why a question is asked is told by its label', () => {
  for (const note of [
    'Why they ask: to see whether you can be brief.',
    '🎯 What the interviewer is looking for: yeast',
    'Why do they ask this?',
    'What they want to hear',
    '(What they’re testing here: patience.)',
    'Intent behind the question: patience',
  ])
    expect([note, isIntent(note)]).toEqual([note, true])
})

test('a question about asking is no such note', () => {
  for (const question of [
    'Why do they ask for a password?',
    'What do we test?',
    'What does the interviewer know about bread?',
    'What they sell is bread: white and brown.',
  ])
    expect([question, isIntent(question)]).toEqual([question, false])
})
