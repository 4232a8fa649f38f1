import { expect, test } from 'vitest'
import { pairBest } from './pairing.ts'

const [a, b] = [{ name: 'a' }, { name: 'b' }]

/** `A-a 0.5` → a candidate. */
function pairs(...candidates: string[]): string[] {
  const { pairs } = pairBest(
    { pairs: [], news: ['A', 'B'], olds: [a, b] },
    candidates.map(text => {
      const [now = '', was, share] = text.split(/[- ]/)
      return { now, was: was === 'a' ? a : b, share: Number(share) }
    }),
  )
  return pairs.map(([now, { name }]) => `${now}-${name}`)
}

test('the best pair comes first, and takes both from all others', () => {
  expect(pairs('A-a 0.6', 'B-a 0.9', 'B-b 0.8')).toEqual(['B-a'])
  expect(pairs('A-a 0.6', 'A-b 0.5', 'B-a 0.9')).toEqual(['B-a', 'A-b'])
})

test('of equals the first', () => {
  expect(pairs('A-a 0.5', 'B-a 0.5', 'B-b 0.5')).toEqual(['A-a', 'B-b'])
})
