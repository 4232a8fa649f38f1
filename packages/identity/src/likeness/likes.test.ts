import { expect, test } from 'vitest'
import type { Pairing } from '../matchers/pairing.ts'
import { toLikes } from './likes.ts'

interface Text {
  readonly text: string
}

const known = [
  'What is the difference between a list and a set?',
  'What is a tuple?',
  'How do you sort rows?',
]

/** How alike `now` is to `was`, in a bank that has also the questions above. */
function like(was: string, now: string) {
  const [old, fresh] = [{ text: was }, { text: now }]
  const pairing: Pairing<Text, Text> = {
    pairs: known.map(text => [{ text }, { text }] as const),
    news: [fresh],
    olds: [old],
  }
  return toLikes(
    pairing,
    ({ text }) => text,
    ({ text }) => text,
  ).between(fresh, old)
}

test('what shares its rare words is alike, whatever stands around them', () => {
  const { share, lead } = like('What makes gradient descent slow?', 'Why is gradient descent so slow?')
  expect(share).toBeCloseTo(0.49, 2)
  expect(lead).toBeCloseTo(0.38, 2)
})

test('what shares the frame alone is as like to others, and does not lead', () => {
  const { share, lead } = like(
    'What is the difference between a list and a tuple?',
    'What is the difference between a dict and a set?',
  )
  expect(share).toBeCloseTo(0.65, 2)
  expect(lead).toBeCloseTo(-0.15, 2)
})

test('the same words are wholly alike', () => {
  expect(like('Why so?', 'So why?').share).toBe(1)
})

test('texts without words are not alike', () => {
  expect(like('?', '!')).toMatchObject({ share: 0, lead: 0 })
})

test('those that share half are listed, in the order of the old ones', () => {
  const [a, b, c] = ['red green', 'blue', 'green red'].map(text => ({ text }))
  const now = { text: 'green red' }
  const { alike } = toLikes(
    { pairs: [], news: [now], olds: [a, b, c] as Text[] },
    ({ text }) => text,
    ({ text }) => text,
  )
  expect(alike.map(({ was, share, lead }) => [was.text, share, lead])).toEqual([
    ['red green', 1, 0],
    ['green red', 1, 0],
  ])
})
