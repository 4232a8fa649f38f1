import { expect, test } from 'vitest'
import { toHistory } from './history.ts'

const old = { fingerprint: 'a', since: 100, changed: 200 }

test('what is new appears and changes now', () => {
  expect(toHistory(undefined, 'a', 300)).toEqual({ fingerprint: 'a', since: 300, changed: 300 })
})

test('what has not changed keeps its times', () => {
  expect(toHistory(old, 'a', 300)).toEqual(old)
})

test('what has changed did so now', () => {
  expect(toHistory(old, 'b', 300)).toEqual({ fingerprint: 'b', since: 100, changed: 300 })
})

test('a change is later than the last one, also when the clock went back', () => {
  expect(toHistory(old, 'b', 50).changed).toBe(201)
  expect(toHistory(old, 'b', 200).changed).toBe(201)
})
