import { expect, test } from 'vitest'
import { mergeById, mergeOrders } from './order.ts'

test.each([
  ['what they added stands where it stood', 'a b c', 'a x b c y', 'a x b c y'],
  ['both added at one place', 'a b', 'a c', 'a c b'],
  ['both added at the top', 'x a', 'y a', 'y x a'],
  ['ours is the order where they differ', 'b a', 'a b', 'b a'],
  ['nothing is lost', '', 'a b', 'a b'],
])('%s: %s and %s → %s', (_, ours, theirs, merged) => {
  const toIds = (text: string) => text.split(' ').filter(Boolean)
  expect(mergeOrders(toIds(ours), toIds(theirs))).toEqual(toIds(merged))
})

test('what both have is made one, the rest is taken as it is', () => {
  expect(mergeById({ a: 1, b: 2 }, { b: 3, constructor: 4 }, (one, other) => one + other)).toEqual({
    a: 1,
    b: 5,
    constructor: 4,
  })
})
