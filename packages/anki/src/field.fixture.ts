import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'

/** What a field shows. */
export interface Shown {
  /** All of its text, as a browser reads it. */
  readonly text: string
  /** What stands in cloze deletions. */
  readonly gaps: readonly string[]
  /** What MathJax takes for a formula, without its delimiters. */
  readonly formulas: readonly string[]
}

/**
 * A field as Anki reads it: deletions first, then sounds and LaTeX, which would be gone from the text, then
 * HTML by a browser, then MathJax in every text that stands in no code.
 */
export function readAsAnki(field: string): Shown {
  const gaps: string[] = []
  const html = field.replace(/\{\{c\d+::(.*?)\}\}/gs, (_, content: string) => {
    const [seen = ''] = content.split('::')
    gaps.push(textOf(fromHtml(seen, { fragment: true })))
    return seen
  })
  const played = html.replace(
    /\[sound:.*?\]|\[anki:[a-z]+.*?\]|\[latex\].*?\[\/latex\]|\[(\$\$?)\].*?\[\/\1\]/gis,
    '',
  )
  const root = fromHtml(played, { fragment: true })
  return { text: textOf(root), gaps, formulas: formulasIn(root) }
}

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function textOf({ type, value = '', children = [] }: Node): string {
  return type === 'text' ? value : children.map(textOf).join('')
}

/** Ends outside braces alone, as MathJax looks for it. */
function formulasIn({ type, tagName = '', value = '', children = [] }: Node): string[] {
  if (['code', 'pre', 'script', 'style', 'textarea'].includes(tagName)) return []
  if (type !== 'text') return children.flatMap(formulasIn)
  const start = value.search(/\\[([]/)
  if (start < 0) return []
  const close = value[start + 1] === '(' ? '\\)' : '\\]'
  let depth = 0
  for (const { 0: sign, index } of value.slice(start + 2).matchAll(/\\[)\]]|\\.|[{}]/gs)) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (sign !== close || depth !== 0) continue
    const rest = { type, value: value.slice(start + 4 + index) }
    return [value.slice(start + 2, start + 2 + index), ...formulasIn(rest)]
  }
  return []
}

const python = [
  String.raw`a[::2] x[1:] f'{x!r:>{w}}' {{ }} { } :: : -> := @ ** %s ''' """ lambda r"\(\[" \n \ # __init__`,
  '& | ~ < > <= >>> 1_000 {**d} _',
].flatMap(words => words.split(' '))
const foreign = [
  '<b> </strong> </pre> </code> <!-- --> <script> <a/href="x"> &lt; &amp; &#123; {{c1::x}} {{c1:: {{Front}}',
  '{{#Label}} {{/Label}} {{cloze:Text}} [sound:a.mp3] [sound: [latex] [/latex] [$] [/$] [$$] [/$$]',
  String.raw`[anki:play:q:0] \( \) \[ \] $ $$ 😀 👩‍🔬 🇩🇪 é שלום 中文`,
].flatMap(words => words.split(' '))
const spaces = [' ', '\u00a0', '\u200f']

/** Tokens of Python among what means something to Anki, HTML or MathJax. */
export const tokens: fc.Arbitrary<string> = fc
  .array(fc.oneof(...[python, foreign, spaces].map(words => fc.constantFrom(...words))), {
    minLength: 1,
    maxLength: 12,
  })
  .map(parts => parts.join(''))

/** TeX, in order and out of order. */
export const formulas: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(...'{}()[]\\$ax^_&<', '\\)', '\\(', '\\]', '\\\\', '{{', '}}', '\\frac', '\\href', '::'),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map(parts => parts.join(''))
