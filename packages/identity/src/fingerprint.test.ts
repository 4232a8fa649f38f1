import { expect, test } from 'vitest'
import { draft, line, question } from './draft.fixture.ts'
import { fingerprintOfCard, fingerprintOfItem } from './fingerprint.ts'

const asked = { prompt: 'Why?', path: 'questions/why.md', points: { 'Is it safe?': 'No.' } }
const plain = fingerprintOfItem(question(asked))

test('a fingerprint is 128 bits in hexadecimal', () => {
  expect(plain).toMatch(/^[0-9a-f]{32}$/)
})

test('where an item stands, and what it is called, is not part of what it says', () => {
  const source = { ...question(asked).source, path: 'elsewhere.md', sha256: '1'.repeat(64) }
  const place = { line: 1, column: 1, offset: 0 }
  const repairs = [
    { place, found: 'â€™', repaired: '’', rule: 'exact', confidence: 'certain', alternatives: [] } as const,
  ]
  const moved = question(asked, {
    id: 'other',
    number: 7,
    source,
    listed: source,
    repairs: [...repairs] as never,
  })
  expect(fingerprintOfItem(moved)).toBe(plain)
})

test.each([
  ['its prompt', question({ ...asked, prompt: 'Why not?' })],
  ['its stem', question(asked, { stem: [{ type: 'code', value: 'print(1)' }] })],
  ['its answer', question({ ...asked, points: { 'Is it safe?': 'Yes.' } })],
  ['its tags', question(asked, { tags: ['pickle'] })],
  ['its importance', question(asked, { importance: 'high' })],
])('%s is part of what it says', (_, other) => {
  expect(fingerprintOfItem(other)).not.toBe(plain)
})

test('a paragraph that was wrapped anew says the same', () => {
  const wrapped = question({ ...asked, prompt: 'Why is it\n  so?' })
  expect(fingerprintOfItem(wrapped)).toBe(fingerprintOfItem(question({ ...asked, prompt: 'Why is it so?' })))
})

test('the lines of code are part of what it says', () => {
  const code = (value: string) => question(asked, { prompt: [{ type: 'inlineCode', value }] })
  expect(fingerprintOfItem(code('a\nb'))).not.toBe(fingerprintOfItem(code('a b')))
})

test('the order in which the properties of an object were written does not count', () => {
  const text = question(asked, { prompt: [{ value: 'Why?', type: 'text' }] })
  expect(fingerprintOfItem(text)).toBe(plain)
})

test('a card is what it shows, whatever its key and the place of its item', () => {
  const [point] = draft(question(asked)).cards
  if (point?.kind !== 'point') throw new Error('expected a point')
  const print = fingerprintOfCard(point)
  expect(fingerprintOfCard({ ...point, item: 9, key: 'Is it safe? (2)' })).toBe(print)
  expect(fingerprintOfCard({ ...point, cue: line('Is it fast?') })).not.toBe(print)
  expect(fingerprintOfCard({ ...point, tier: 'extra' })).not.toBe(print)
})
