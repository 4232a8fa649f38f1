// @ts-expect-error: the package has no types.
import { tests } from 'commonmark-spec'
import { fromHtml } from 'hast-util-from-html'
import { minifyWhitespace } from 'hast-util-minify-whitespace'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { toTree } from './markdown.ts'

interface Example {
  readonly number: number
  /** With `→` for a tab, as in `html`. */
  readonly markdown: string
  readonly html: string
}

const examples: readonly Example[] = tests

/** What we read otherwise on purpose, by the number of the example in CommonMark 0.31.2. */
const exceptions: Readonly<Record<number, string>> = {
  96: '`---` in the first line begins front matter',
  98: '`---` in the first line begins front matter',
  602: 'an address needs no angle brackets in GFM',
  606: 'an address needs no angle brackets in GFM',
  608: 'an address needs no angle brackets in GFM',
  611: 'an address needs no angle brackets in GFM',
  612: 'an address needs no angle brackets in GFM',
}

test.each(examples.filter(({ number }) => !(number in exceptions)))(
  'example $number of CommonMark is read as specified',
  ({ markdown, html }) => {
    expect(htmlOf(markdown)).toBe(normalised(html))
  },
)

test.each(examples.filter(({ number }) => number in exceptions))(
  'example $number of CommonMark is read otherwise, as the exception says',
  ({ number, markdown, html }) => {
    expect(htmlOf(markdown), `remove exception ${number}: it is no longer needed`).not.toBe(normalised(html))
  },
)

test('the examples are all there', () => {
  expect(examples.map(({ number }) => number)).toEqual(Array.from({ length: 652 }, (_, index) => index + 1))
})

function htmlOf(markdown: string): string {
  const tree = toHast(toTree(withTabs(markdown)), { allowDangerousHtml: true })
  return normalised(toHtml(tree, { allowDangerousHtml: true }))
}

/**
 * HTML as a browser understands it, so that only what it means is compared.
 *
 * `<hr />\n<p>a\n  b</p>` → `<hr><p>a b</p>`
 */
function normalised(html: string): string {
  const tree = fromHtml(withTabs(html).trimEnd(), { fragment: true })
  minifyWhitespace(tree)
  return toHtml(tree)
}

function withTabs(text: string): string {
  return text.replaceAll('→', '\t')
}
