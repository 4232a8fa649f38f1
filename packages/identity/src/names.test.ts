import { expect, test } from 'vitest'
import { withEnding } from './names.ts'

test('an ending is put to a name', () => {
  expect(withEnding('why', '-2')).toBe('why-2')
})

test('a name that would be too long is cut, and ends in no hyphen', () => {
  expect(withEnding(`${'a'.repeat(117)}-bc`, '-2')).toBe(`${'a'.repeat(117)}-2`)
  expect(withEnding('a'.repeat(120), '-follow-up-10')).toHaveLength(120)
})
