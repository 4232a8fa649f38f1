import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRecordIds } from './record-ids.ts'

const day = 86_400_000

test('an id is a time in the day before the thing first appeared, the same at every run', () => {
  const since = 1_788_253_200
  const ids = toRecordIds([{ key: 'oYcRpAatpdCC', since }])
  expect(ids).toEqual(toRecordIds([{ key: 'oYcRpAatpdCC', since }]))
  const [id = 0] = ids.values()
  expect(id).toBeLessThanOrEqual(since * 1000)
  expect(id).toBeGreaterThan(since * 1000 - day)
})

test('ids are unique and above 0, even where everything is as old as 1970', () => {
  const keys = fc.uniqueArray(fc.string(), { maxLength: 200 })
  fc.assert(
    fc.property(keys, fc.nat(2), (all, since) => {
      const ids = [...toRecordIds(all.map(key => ({ key, since }))).values()]
      expect(new Set(ids).size).toBe(all.length)
      expect(ids.every(id => id > 0)).toBe(true)
    }),
  )
})
