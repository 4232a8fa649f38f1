import { expect, test } from 'vitest'
import { toPrintable } from './printable.ts'

test('a text is one line', () => {
  expect(toPrintable('a\r\nb\tc\u2028d')).toBe('a  b c d')
})

test('what moves the cursor or turns letters round is shown as a hole', () => {
  expect(toPrintable('a\u001B[2Jb\u0007c\u202Ed\u2066e')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe')
})

test('any script stays as it is', () => {
  expect(toPrintable('“Où?” 什么 שלום 👩‍💻')).toBe('“Où?” 什么 שלום 👩‍💻')
})
