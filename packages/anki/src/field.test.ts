import type { Phrasing } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toField } from './field.ts'
import { toSortField } from './sort-field.ts'

const text = (value: string): Phrasing[] => [{ type: 'text', value }]
const trap = /\{\{|\[(latex|\$\$?)\]|\[(sound|anki):|\\[([]/i

test('what Anki would take for its own is text', () => {
  expect(toField(text('{{ x }} and {{{y}}}'))).toBe('&#123;&#123; x }} and &#123;&#123;{y}}}')
  expect(toField(text('[latex]a[/latex] [$]b[/$] [$$]c[/$$]'))).toBe(
    '&#91;latex]a[/latex] &#91;$]b[/$] &#91;$$]c[/$$]',
  )
  expect(toField(text('[sound:a.mp3] [anki:tts]'))).toBe('&#91;sound:a.mp3] &#91;anki:tts]')
})

test('a bracket behind a backslash is mathematics only where mathematics was meant', () => {
  expect(toField([{ type: 'inlineCode', value: 'r"\\(\\["' }])).toBe(
    '<code>r"&#92;<span>(</span>&#92;<span>[</span>"</code>',
  )
  expect(toField([{ type: 'inlineMath', value: 'x' }])).toBe('<span class="math">\\(x\\)</span>')
})

test('the control character that parts the fields is left out', () => {
  expect(toField(text('a\x1fb\0c'))).toBe('abc')
})

test('an address keeps its characters', () => {
  const link: Phrasing = { type: 'link', url: 'https://a.org/?q={{x}}', title: '\\(', children: text('a') }
  expect(toField([link])).toBe('<a href="https://a.org/?q=%7B%7Bx%7D%7D" title="\\(">a</a>')
})

test('any text gives no trap, and reads as it was', () => {
  const hostile = fc
    .array(
      fc.constantFrom(...'{}[]()\\$:;<>&"ab', '{{', '[latex]', '[$]', '[sound:', '[anki:', '\\(', '\\[', ' '),
    )
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(hostile, fc.constantFrom('text' as const, 'inlineCode' as const), (value, type) => {
      const field = toField([{ type, value }])
      expect(field).not.toMatch(trap)
      expect(toSortField(field)).toBe(value.replace(/\s+/g, ' ').trim())
    }),
  )
})
