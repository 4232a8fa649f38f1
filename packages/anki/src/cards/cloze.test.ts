import type { Phrasing } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSortField } from '../sort-field.ts'
import { readDeletions, toCloze } from './cloze.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const code = (value: string): Phrasing => ({ type: 'inlineCode', value })
const strong = (...children: Phrasing[]): Phrasing => ({ type: 'strong', children })

test('each strong span is a deletion, and the same words are the same deletion', () => {
  const cloze = toCloze([
    strong(code('loc')),
    text(' keeps the stop, '),
    strong(text('iloc')),
    text(' not; '),
    strong(code('loc')),
  ])
  expect(cloze).toBe('{{c1::<code>loc</code>}} keeps the stop, {{c2::iloc}} not; {{c1::<code>loc</code>}}')
  expect(readDeletions(cloze)).toEqual([1, 2])
})

test('colons and braces are neither a hint nor an end', () => {
  expect(toCloze([strong(code('a[::2]')), text(' {x}'), strong(text('{{ y }}'))])).toBe(
    '{{c1::<code>a[&#58;&#58;2]</code>}} &#123;x&#125;{{c2::&#123;&#123; y &#125;&#125;}}',
  )
})

test('a strong span inside a link or another strong span is one deletion', () => {
  const link: Phrasing = {
    type: 'link',
    url: 'https://a.org',
    children: [strong(text('a'), strong(text('b')))],
  }
  expect(toCloze([link])).toBe('<a href="https://a.org">{{c1::ab}}</a>')
})

test('a sentence without a strong span is one deletion', () => {
  expect(toCloze([text('a: b')])).toBe('{{c1::a&#58; b}}')
})

test('whatever the words, Anki reads the deletions that were meant', () => {
  const words = fc
    .array(fc.constantFrom(...'{}:<>&"ab', '::', '{{', '}}', '{{c1::', '</strong>', '<strong>'), {
      minLength: 1,
    })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 2, maxLength: 6 }), all => {
      const nodes = all.map((value, index) => (index % 2 === 0 ? strong(text(value)) : text(value)))
      const read = readAsAnki(toCloze(nodes))
      expect(read).toEqual(all.map((value, index) => ({ text: value, deleted: index % 2 === 0 })))
    }),
  )
})

/** A deletion begins at `{{c1::` and ends at the next `}}`; what follows `::` in it is a hint. */
function readAsAnki(cloze: string): { text: string; deleted: boolean }[] {
  return cloze
    .split(/(\{\{c\d+::.*?\}\})/s)
    .filter(Boolean)
    .map(part => {
      const [, content] = /^\{\{c\d+::(.*?)\}\}$/s.exec(part) ?? []
      expect(content ?? '').not.toContain('::')
      return { text: toSortField(content ?? part), deleted: content !== undefined }
    })
}
