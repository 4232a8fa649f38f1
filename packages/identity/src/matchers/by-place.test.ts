import { expect, test } from 'vitest'
import { pairByPlace } from './by-place.ts'
import { pairByKey } from './pairing.ts'

/** `('A B', 'A X')`: which of the letters now are which of the letters then. */
function recognised(then: string, now: string): Record<string, string> {
  const olds = then.split(' ').map(letter => ({ letter }))
  const news = now.split(' ')
  const same = pairByKey(
    { pairs: [], news, olds },
    letter => letter,
    ({ letter }) => letter,
  )
  const { pairs } = pairByPlace(same, news, olds)
  return Object.fromEntries(
    pairs.filter(([now, { letter }]) => now !== letter).map(([now, old]) => [now, old.letter]),
  )
}

test.each([
  ['one between two known ones is the one that stood there', 'A B C', 'A X C', { X: 'B' }],
  ['several are told by their order', 'A B C D', 'A X Y D', { X: 'B', Y: 'C' }],
  ['an addition elsewhere is no hindrance', 'A B C D', 'A X C E D', { X: 'B' }],
  ['where places differ, as many are the same', 'A B', 'B X', { X: 'A' }],
  ['all may be reworded at once', 'A B', 'X Y', { X: 'A', Y: 'B' }],
  ['two for one cannot be told apart', 'A B C', 'A X Y C', {}],
  ['what was removed is nothing else now', 'A B C', 'A C', {}],
  ['a reordering is no rewording', 'A B C', 'C A B', {}],
])('%s', (_, then, now, expected) => {
  expect(recognised(then, now)).toEqual(expected)
})
