import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSlug, toUniqueSlugs } from './slug.ts'

test.each([
  ['What is a `list`?', 'what-is-a-list'],
  ['Qué es', 'que-es'],
  ['Don’t repeat', 'dont-repeat'],
  ['ﬁle №5', 'file-no5'],
])('%s is called %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug)
})

test('a text without Latin letters has a name of its own', () => {
  expect(toSlug('什么是列表')).toMatch(/^x-[0-9a-f]{8}$/)
  expect(toSlug('什么是列表')).not.toBe(toSlug('什么是元组'))
})

test('a long text is cut between two words', () => {
  expect(toSlug(`${'word '.repeat(11)}longer`)).toBe(`${'word-'.repeat(11)}`.slice(0, -1))
  expect(toSlug('a'.repeat(70))).toBe('a'.repeat(60))
})

test('names that are the same are numbered in their order', () => {
  expect(toUniqueSlugs(['Why?', 'How?', 'Why', 'why!'])).toEqual(['why', 'how', 'why-2', 'why-3'])
})

test('whatever the texts, their names are ids, and no two the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), texts => {
      const slugs = toUniqueSlugs(texts)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(new Set(slugs).size).toBe(texts.length)
    }),
  )
})
