import { expect, test } from 'vitest'
import { readClaim } from './claims.ts'

test.each([
  ['This document contains **100 interview questions**', 100],
  ['155 JavaScript Questions', 155],
  ['Más de 50+ preguntas', 50],
  ['Здесь 30 вопросов', 30],
  ['收录了 200 道面试题', 200],
])('%s', (text, count) => {
  expect(readClaim(text.replaceAll('*', ''))?.count).toBe(count)
})

test('so many right, and the third, are no number of questions', () => {
  expect(readClaim('全10問')?.count).toBe(10)
  expect(readClaim('合格：80%（8問正解）')).toBeUndefined()
  expect(readClaim('3問目')).toBeUndefined()
})

test('a year is no number of questions', () => {
  expect(readClaim('Made in 2019 and the questions are old')).toBeUndefined()
  expect(readClaim('The 2024 exam questions')).toBeUndefined()
})
