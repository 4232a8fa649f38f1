import type { Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'
import { LockError } from './lock-error.ts'
import { toLockText } from './lock-text.ts'
import { parseLock } from './parse-lock.ts'

const asked = {
  prompt: 'Why?',
  path: 'questions/why.md',
  points: { 'Is it safe?': 'No.', 'Is it fast?': 'Yes.' },
}
const { lock } = identify(draft(question(asked)), { now: 100, seed: 'seed' })

function faultOf(text: string): LockError {
  try {
    parseLock(text)
  } catch (error) {
    if (error instanceof LockError) return error
  }
  throw new Error('expected a LockError')
}

test('a lock is read as it was written', () => {
  expect(parseLock(toLockText(lock))).toEqual(lock)
})

test('a conflict that git left behind is refused at its line', () => {
  const text = toLockText(lock).replace('  "items"', '<<<<<<< HEAD\n  "items"')
  const { message, line } = faultOf(text)
  expect(line).toBe(4)
  expect(message).toBe(
    'Unexpected conflict that git left behind, expected one lock; keep the entries of both sides, remove the lines that git added, and build again',
  )
})

test('what is not JSON is refused with its cause', () => {
  const { message, cause } = faultOf('{')
  expect(message).toBe(
    'Unexpected text, expected JSON; restore the lock that was committed last, and build again',
  )
  expect(cause).toBeInstanceOf(SyntaxError)
})

test('what is not a lock is refused with every fault', () => {
  const { message, faults } = faultOf('{"lockVersion": 2, "uid": "12345678", "items": {}}')
  expect(faults.map(({ pointer }) => pointer).toSorted()).toEqual(['/lockVersion', '/retired'])
  expect(message).toContain('/lockVersion: Unexpected lockVersion `2`, expected `1`')
})

test('two cards of one guid are refused, as a learner would see one of them only', () => {
  const why = lock.items.why as Lock['items'][string]
  const [one, two] = Object.entries(why.cards)
  const cards = Object.fromEntries(
    [one, [two?.[0], { ...two?.[1], guid: one?.[1].guid }]].filter(Boolean) as never,
  )
  expect(faultOf(toLockText({ ...lock, items: { why: { ...why, cards } } })).message).toMatch(
    /^Unexpected guid `.{12}` of `why-point-2`, which is that of `why-point-1`;/,
  )
})
