import { outlineOfReference } from './outline-of-reference.fixture.ts'
import { outlineOf } from './outline-of-tree.fixture.ts'

/** Why we and commonmark.js, the reference implementation, read a document otherwise. */
export interface Reason {
  readonly name: string
  /** Who reads it otherwise than CommonMark is specified. */
  readonly whose: 'commonmark.js' | 'micromark'
  readonly example: string
  /** The document, changed in nothing but what the reason is about. */
  readonly avoid?: (markdown: string) => string
  /** An outline, without what the reason is about. */
  readonly forgive?: (outline: string) => string
}

/** Every reason that is known. None of them loses text: what does is mended in `mended.ts`. */
export const reasons: readonly Reason[] = [
  {
    name: 'a no-break space after a tag alone on its line is a space',
    whose: 'commonmark.js',
    example: '<b>\u00a0\n',
    avoid: markdown => markdown.replaceAll('\u00a0', ' '),
  },
  {
    name: 'indented code ends with a blank line when that is indented further',
    whose: 'micromark',
    example: '    a\n     \nb\n',
    avoid: markdown => markdown.replace(/[ \t]+$/gm, ''),
  },
  {
    name: 'indented code is two blocks when its first line ends an item or a block quote',
    whose: 'micromark',
    example: '-\n\n    a\n    b\n',
    forgive: outline => outline.replace(/"\n *code : "/g, '\\n').replace(/(\\n)+/g, '\\n'),
  },
  {
    name: 'the blank lines at the end of an open fence are lost with the item that ends it',
    whose: 'micromark',
    example: '- ```\n  a\n\nb\n',
    forgive: outline => outline.replace(/(\\n)+"$/gm, '"'),
  },
  {
    name: 'a list in a block quote is loose or tight by the blank lines after it',
    whose: 'micromark',
    example: '> - a\n>\n>\n',
    forgive: outline => outline.replace(/^( +list .+) (loose|tight)$/gm, '$1'),
  },
  {
    name: 'a blank line of a fence in an item loses what it is indented by',
    whose: 'commonmark.js',
    example: '- ```\n      \n  a\n',
    avoid: markdown => markdown.replace(/[ \t]+$/gm, ''),
  },
  {
    name: 'a definition with a tab beside its destination is text',
    whose: 'commonmark.js',
    example: '[a]: b\t\n',
    avoid: markdown => markdown.replaceAll('\t', ' '),
  },
  {
    name: 'a definition before a line of dashes leaves an empty paragraph behind',
    whose: 'commonmark.js',
    example: '[a]: b\n---\n',
    forgive: outline => outline.replace(/^ *paragraph: \n/gm, ''),
  },
]

/** How the two read a document, where they read it otherwise and no reason of these says why. */
export function unexplained(
  markdown: string,
  known: readonly Reason[] = reasons,
): { ours: string; reference: string } | undefined {
  const [ours, reference] = [outlineOf(markdown), outlineOfReference(markdown)]
  if (ours === reference) return undefined
  const avoided = known.reduce((rest, { avoid }) => avoid?.(rest) ?? rest, markdown.replaceAll('\r\n', '\n'))
  const forgiven = (outline: string): string =>
    known.reduce((rest, { forgive }) => forgive?.(rest) ?? rest, outline)
  const isExplained = forgiven(outlineOf(avoided)) === forgiven(outlineOfReference(avoided))
  return isExplained ? undefined : { ours, reference }
}
