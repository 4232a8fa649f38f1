import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toLicense, toLicenseExpression } from './license.ts'

test('two licences are one expression', () => {
  expect(toLicenseExpression({ content: 'CC-BY-4.0', code: 'MIT' })).toBe('(CC-BY-4.0 AND MIT)')
  expect(toLicenseExpression({ content: 'MIT', code: 'MIT' })).toBe('MIT')
  expect(toLicenseExpression({ content: 'CC-BY-4.0', code: 'MIT OR Apache-2.0' })).toBe(
    '(CC-BY-4.0 AND (MIT OR Apache-2.0))',
  )
})

test('a bank that states no licence grants no rights', () => {
  expect(toLicenseExpression({})).toBe('UNLICENSED')
})

test('terms without a name of SPDX stand in the file', () => {
  expect(toLicenseExpression({ content: 'ask me first' })).toBe('SEE LICENSE IN LICENSE')
})

test('the file says what holds for which part', () => {
  expect(toLicense(exampleOf('bank')).text).toBe(`Lists and Tuples
Copyright (c) Ada Example

The text: CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0.html
The code, in the text and of this package: MIT, https://spdx.org/licenses/MIT.html
`)
})
