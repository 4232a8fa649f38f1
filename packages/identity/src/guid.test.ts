import { expect, test } from 'vitest'
import { toGuid } from './guid.ts'

test('a guid comes of the bank and the first id, so two banks never share one', () => {
  expect(toGuid('bank-one', 'why-point-1')).toBe('f7tW1q-IDgNS')
  expect(toGuid('bank-two', 'why-point-1')).not.toBe(toGuid('bank-one', 'why-point-1'))
  expect(toGuid('bank-one', 'why-point-2')).not.toBe(toGuid('bank-one', 'why-point-1'))
})
