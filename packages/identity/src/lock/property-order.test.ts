import { expect, test } from 'vitest'
import { inOrder, propertiesOf } from './property-order.ts'

test('the order is that of the schema, or of a definition in it', () => {
  expect(propertiesOf('lock')).toEqual(['$schema', 'lockVersion', 'uid', 'items', 'lists', 'retired'])
  expect(propertiesOf('bank', 'moved')).toEqual(['id', 'fate', 'to', 'at'])
  expect(propertiesOf('card', 'followUpCard').slice(0, 4)).toEqual(['id', 'guid', 'item', 'kind'])
})

test('what has no place in the order comes last', () => {
  expect(Object.keys(inOrder({ x: 1, b: 2, a: 3 }, ['a', 'b', 'c']))).toEqual(['a', 'b', 'x'])
})
