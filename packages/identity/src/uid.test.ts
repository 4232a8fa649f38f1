import { expect, test } from 'vitest'
import { toUid } from './uid.ts'

test('a uid is 96 bits of the seed, and another for another seed', () => {
  expect(toUid('sources')).toBe('h4pS_F_2pX1Qt7hw')
  expect(toUid('other sources')).not.toBe(toUid('sources'))
})
