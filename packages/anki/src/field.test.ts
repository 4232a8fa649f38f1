import type { Block, Phrasing } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCloze } from './cards/cloze.ts'
import { formulas, readAsAnki, tokens } from './field.fixture.ts'
import { toField } from './field.ts'

const text = (value: string): Phrasing[] => [{ type: 'text', value }]

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

test('a formula is shown as it was written where MathJax could do more than show it, or lose its end', () => {
  const math = (value: string) => toField([{ type: 'inlineMath', value }])
  expect(math('\\frac{{a}}{b}')).toBe('<span class="math">\\(\\frac&#123;&#123;a}}{b}\\)</span>')
  expect(math('\\href{javascript:alert(1)}{x}')).toBe(
    '<code class="math">\\href{javascript:alert(1)}{x}</code>',
  )
  expect(math('}\\) <b> \\({')).toBe('<code class="math">}\\) &lt;b> &#92;<span>(</span>{</code>')
  expect(math('a \\\\) b')).toBe('<span class="math">\\({a \\\\) b}\\)</span>')
  expect(math('a\\')).toBe('<code class="math">a\\</code>')
})

test('the title of an alert is a word of the card', () => {
  const alert: Block = {
    type: 'blockquote',
    data: { alert: 'tip' },
    children: [{ type: 'paragraph', children: text('a') }],
  }
  expect(toField([alert])).toBe(
    '<blockquote class="alert alert-tip">\n<p class="alert-title">' +
      '<span class="say say-tip"><span lang="en">Tip</span></span></p>\n<p>a</p>\n</blockquote>',
  )
})

test('any tokens of Python and of Anki are shown as they were written', () => {
  fc.assert(
    fc.property(tokens, fc.constantFrom('text' as const, 'inlineCode' as const), (value, type) => {
      expect(readAsAnki(toField([{ type, value }])).text).toBe(value)
    }),
  )
})

test('any program is shown as it was written, coloured or not', () => {
  fc.assert(
    fc.property(tokens, fc.constantFrom('python', 'text', undefined), (value, lang) => {
      const code: Block = lang ? { type: 'code', lang, value } : { type: 'code', value }
      expect(readAsAnki(toField([code])).text).toBe(value)
    }),
  )
})

test('any tokens are shown as they were written in the gaps of a fact and around them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(tokens, { minLength: 2, maxLength: 5 }), values => {
      const nodes = values.map((value, index): Phrasing => {
        const code: Phrasing = { type: 'inlineCode', value }
        return index % 2 === 0 ? { type: 'strong', children: [code] } : code
      })
      const shown = readAsAnki(toCloze(nodes))
      expect(shown.text).toBe(values.join(''))
      expect(shown.gaps).toEqual(values.filter((_, index) => index % 2 === 0))
    }),
  )
})

test('any formula is one formula, or shown as it was written', () => {
  fc.assert(
    fc.property(formulas, value => {
      const { text, formulas } = readAsAnki(toField([{ type: 'inlineMath', value }]))
      if (formulas.length === 0) expect(text).toBe(value)
      else expect([[value], [`{${value}}`]]).toContainEqual(formulas)
    }),
  )
})
