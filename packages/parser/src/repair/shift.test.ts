import { expect, test } from 'vitest'
import { repair } from './repair.ts'
import { toShift } from './shift.ts'

test('an offset moves by what the repairs before it have shortened', () => {
  const { text, repairs } = repair('âœ… a ðŸ“Œ b')
  expect(text).toBe('✅ a 📌 b')
  const shift = toShift(repairs)
  expect([0, 1, 2, 4, 6, 7, 8].map(shift)).toEqual([0, 3, 4, 6, 10, 11, 12])
})

test('without repairs nothing moves', () => {
  expect([0, 5].map(toShift([]))).toEqual([0, 5])
})
