import { expect, test } from 'vitest'
import { toNeighbours } from './neighbours.ts'

/** The places of the unknown ones, which are written in capitals. */
function placesIn(list: string): Record<string, readonly string[]> {
  const letters = list.split(' ')
  return Object.fromEntries(
    toNeighbours(new Map([['q.md', letters]]), letter => (/[a-z]/.test(letter) ? letter : undefined)),
  )
}

test('an unknown one stands between the nearest that are known', () => {
  expect(placesIn('a X Y b Z c')).toEqual({
    X: ['after a', 'before b'],
    Y: ['after a', 'before b'],
    Z: ['after b', 'before c'],
  })
})

test('the ends of a file are known', () => {
  expect(placesIn('X')).toEqual({ X: ['after the top of q.md', 'before the end of q.md'] })
})
