import { expect, test } from 'vitest'
import { isRelative, resolveLink, stemOf } from './path.ts'

test('the stem of a path is its name without folders and ending', () => {
  expect(stemOf('questions/pandas-loc-vs-iloc.md')).toBe('pandas-loc-vs-iloc')
})

test('a link leads from the folder of its file', () => {
  expect(resolveLink('notes/c.md', '../a.md#b')).toBe('a.md')
  expect(resolveLink('notes/c.md', '#b')).toBe('notes/c.md')
  expect(resolveLink('c.md', 'a%20b.md')).toBe('a b.md')
  expect(resolveLink('c.md', '100%.md')).toBe('100%.md')
})

test('an address with a scheme or from the root of a site does not stay in the bank', () => {
  expect(['a.md', '../a.md', '#b'].map(isRelative)).toEqual([true, true, true])
  expect(['https://a.b', 'mailto:a@b', '/a.md', '//a.b', 'javascript:x'].map(isRelative)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
