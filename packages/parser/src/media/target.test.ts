import { expect, test } from 'vitest'
import { toTarget } from './target.ts'

test.each([
  ['a.png', 'notes/a.png'],
  ['./a.png', 'notes/a.png'],
  ['../img/a%20b.png', 'img/a b.png'],
  ['../img/a b.png?raw=true#x', 'img/a b.png'],
  ['..\\img\\a.png', 'img/a.png'],
  ['%E5%9B%BE.png', 'notes/图.png'],
  ['100%.png', 'notes/100%.png'],
])('`%s` in notes/c.md leads to `%s`', (url, path) => {
  expect(toTarget('notes/c.md', url)).toEqual({ kind: 'file', path })
})

test('an address in the web is not looked at', () => {
  expect(toTarget('c.md', 'HTTPS://a.org/../b.png')).toEqual({ kind: 'remote' })
})

test.each([
  '../../a.png',
  '../..',
  '..\\..\\a.png',
  '%2e%2e/%2e%2e/a.png',
  '..%2f..%2fa.png',
  '..%5c..%5ca.png',
])('`%s` leaves the folder', url => {
  expect(toTarget('notes/c.md', url)).toMatchObject({
    reason: 'Unexpected picture outside of the bank’s folder, expected a file in it',
  })
})

test.each([
  ['', 'picture without an address'],
  ['#a', 'picture without an address'],
  ['/etc/a.png', 'absolute path of a picture'],
  ['//a.org/a.png', 'absolute path of a picture'],
  ['C:\\a.png', 'absolute path of a picture'],
  ['\\\\server\\a.png', 'absolute path of a picture'],
  ['file:///etc/a.png', 'scheme in the address of a picture'],
  ['javascript:alert(1)', 'scheme in the address of a picture'],
  ['data:image/png;base64,AAAA', 'picture written into its address'],
  ['a%00.png', 'zero byte in the path of a picture'],
])('`%s` is refused: %s', (url, found) => {
  expect(toTarget('c.md', url)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(`^Unexpected ${found}, expected a path`),
  })
})
