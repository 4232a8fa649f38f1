import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.each(['ar', 'he-IL', 'fa', 'pa-Arab'])('%s is written from right to left', language => {
  expect(directionOf(language)).toBe('rtl')
})

test.each(['en', 'zh-Hant', 'uz-Latn', 'az-Latn'])(
  'a text in %s says by its letters which way it runs',
  language => {
    expect(directionOf(language)).toBe('auto')
  },
)
