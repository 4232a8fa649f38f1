import type { Block, Phrasing } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml, toHtmlWriter } from './index.ts'
import { prose } from './prose.arbitrary.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: Phrasing[]): Block => ({ type: 'paragraph', children })

test('a line of text gives no paragraph, a block does', () => {
  const line: Phrasing[] = [text('a '), { type: 'strong', children: [text('b')] }, text(' < c & d')]
  expect(toHtml(line)).toBe('a <strong>b</strong> &lt; c &amp; d')
  expect(toHtml([paragraph(...line)])).toBe('<p>a <strong>b</strong> &lt; c &amp; d</p>')
  expect(toHtml([])).toBe('')
})

test('code is coloured by classes, what it prints is told apart, an unknown language stays plain', () => {
  expect(toHtml([{ type: 'code', lang: 'python', meta: 'predict', value: 'if 1:\n  "<b>"' }])).toBe(
    '<pre class="code"><code class="language-python"><span class="hljs-keyword">if</span> ' +
      '<span class="hljs-number">1</span>:\n  <span class="hljs-string">"&lt;b>"</span></code></pre>',
  )
  expect(toHtml([{ type: 'code', lang: 'text', meta: 'output', value: '[4]' }])).toBe(
    '<pre class="code output"><code class="language-text">[4]</code></pre>',
  )
  expect(toHtml([{ type: 'code', lang: 'klingon', value: 'if 1' }])).toBe(
    '<pre class="code"><code class="language-klingon">if 1</code></pre>',
  )
})

test('an alert has a title, a plain quotation none', () => {
  const children = [paragraph(text('Sort first.'))]
  expect(toHtml([{ type: 'blockquote', data: { alert: 'warning' }, children }])).toBe(
    '<blockquote class="alert alert-warning">\n<p class="alert-title">Warning</p>\n<p>Sort first.</p>\n</blockquote>',
  )
  expect(toHtml([{ type: 'blockquote', children }])).toBe('<blockquote>\n<p>Sort first.</p>\n</blockquote>')
})

test('mathematics is TeX in the delimiters of MathJax', () => {
  expect(toHtml([{ type: 'inlineMath', value: 'a < b' }])).toBe('<span class="math">\\(a &lt; b\\)</span>')
  expect(toHtml([{ type: 'math', value: 'x^2' }])).toBe('<p><span class="math">\\[x^2\\]</span></p>')
})

test('only http, https and mailto may be followed', () => {
  const link = (url: string) => toHtml([{ type: 'link', url, children: [text('here')] }])
  expect(link('https://pandas.pydata.org/?a=1&b=2')).toBe(
    '<a href="https://pandas.pydata.org/?a=1&amp;b=2">here</a>',
  )
  expect(link('mailto:a@b.org')).toBe('<a href="mailto:a@b.org">here</a>')
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:1',
    ' javascript:1',
    'data:text/html,x',
    'questions/a.md',
    '//evil.org',
    '#top',
  ])
    expect(link(url)).toBe('here')
})

test('an image is its alternative text until the publication has its picture', () => {
  const image: Phrasing = { type: 'image', url: 'tree.png', alt: 'A "tree"' }
  expect(toHtml([image])).toBe('A "tree"')
  expect(toHtml([image], { image: () => undefined })).toBe('A "tree"')
  expect(toHtml([image], { image: url => `_${url}` })).toBe('<img src="_tree.png" alt="A &quot;tree&quot;">')
})

test('an image in the web is a link, so that reading asks no server; in a link it is its words', () => {
  const url = 'https://a.org/tree.png'
  const image: Phrasing = { type: 'image', url, alt: 'A tree' }
  expect(toHtml([image])).toBe(`<a href="${url}">A tree</a>`)
  expect(toHtml([{ ...image, alt: '' }])).toBe(`<a href="${url}">${url}</a>`)
  expect(toHtml([{ type: 'link', url: 'https://b.org', children: [image] }])).toBe(
    '<a href="https://b.org">A tree</a>',
  )
})

test('a table scrolls in a box of its own', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: [text(cell)] })),
  })
  expect(toHtml([{ type: 'table', align: [null, 'right'], children: [row('a', 'b'), row('c', '1')] }])).toBe(
    '<div class="table"><table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>c</td>\n<td align="right">1</td>\n</tr>\n</tbody>\n</table></div>',
  )
})

test('whatever the text says, every tag and every address is ours', () => {
  const tag = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g
  const ours = [
    /^<\/?(a|blockquote|br|code|del|div|em|h3|hr|li|ol|p|pre|span|strong|table|tbody|td|th|thead|tr|ul)>$/,
    /^<(code|div|pre|span) class="[\w +.#-]*">$/,
    /^<a href="(https:\/\/|mailto:)[^"]*"( title="[^"]*")?>$/,
    /^<(td|th) align="left">$/,
  ]
  fc.assert(
    fc.property(prose, blocks => {
      const html = toHtml(blocks)
      expect([...html.matchAll(tag)].map(String).filter(found => !ours.some(our => our.test(found)))).toEqual(
        [],
      )
      expect(html.replace(tag, '')).not.toContain('<')
    }),
  )
})

test('words alone are written as they are among others', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a &<>"\'\n\r\t\0;é😀') }), value => {
      expect(toHtml([text(value)])).toBe(toHtml([text(value), text('')]))
    }),
  )
})

test('one writer writes each prose as if it were the first', () => {
  const write = toHtmlWriter()
  fc.assert(
    fc.property(fc.array(prose, { maxLength: 4 }), proses => {
      expect(proses.map(write)).toEqual(proses.map(nodes => toHtml(nodes)))
    }),
    { numRuns: 50 },
  )
})
