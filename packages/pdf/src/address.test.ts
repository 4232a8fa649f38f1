import { expect, test } from 'vitest'
import { toAddress } from './address.ts'

test('an address is written as RFC 3986 asks', () => {
  expect(toAddress('HTTPS://example.org/ü?q=a b')).toBe('https://example.org/%C3%BC?q=a%20b')
  expect(toAddress('mailto:ada@example.org')).toBe('mailto:ada@example.org')
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//a.org',
  'notes.md',
  '#top',
  '',
])('%j is published as its text alone', url => {
  expect(toAddress(url)).toBeUndefined()
})

test('an address longer than readers take is left out', () => {
  expect(toAddress(`https://example.org/${'a'.repeat(2000)}`)).toBeUndefined()
})
