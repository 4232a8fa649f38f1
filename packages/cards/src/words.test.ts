import { expect, test } from 'vitest'
import { isAskedBy } from './words.ts'

test.each([
  ['What does each select by?', 'Selects by'],
  ['Is the stop of a slice included?', 'Slice stop'],
  ['How do you add a row by assignment?', 'Adds rows'],
  ['What does each raise when the key is missing?', 'Missing key'],
  ['¿Qué devuelve un índice ausente?', 'Índice ausente'],
  ['切片包含终点吗？', '终点'],
])('%s asks about “%s” already', (question, aspect) => {
  expect(isAskedBy(question, aspect)).toBe(true)
})

test.each([
  ['Is the stop of a slice included?', 'Negative integers'],
  ['Is the stop of a slice included?', 'Slice start'],
  ['What is a keyboard?', 'Key'],
  ['Which splitter fits which data?', 'KFold'],
  ['Is `==` the same?', '=='],
])('%s does not ask about “%s”', (question, aspect) => {
  expect(isAskedBy(question, aspect)).toBe(false)
})
