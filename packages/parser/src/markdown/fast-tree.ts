import type { Root } from 'mdast'
import { findDoubt } from './find-doubt.ts'
import { isTooMuchForFast } from './memory.ts'

interface Satteri {
  markdownToMdast(markdown: string, options: { readonly features: object }): Root
}

/** No literal, since satteri's types would add nodes to everybody's mdast that we never read. */
const name: string = 'satteri'

/** Native code, for most platforms; where there is none, the reference parser reads everything. */
const satteri: Satteri | undefined = await import(name).catch(() => undefined)

/** As the reference parser is set up in `markdown.ts`; one tilde that strikes out is a doubt. */
const features = { gfm: true, frontmatter: true, math: { singleDollarTextMath: false } }

/**
 * The tree of a Markdown text, tens of times faster than by micromark, places included.
 *
 * @returns Nothing where it may be another than the reference parser's, or take too much memory.
 */
export function toFastTree(markdown: string): Root | undefined {
  if (isTooMuchForFast(markdown)) return undefined
  const tree = toUncheckedTree(markdown)
  return tree && !findDoubt(tree, markdown) ? tree : undefined
}

/** The tree as satteri, a parser in Rust, gives it: that of remark, but for what `doubts` knows. */
export function toUncheckedTree(markdown: string): Root | undefined {
  return satteri?.markdownToMdast(markdown, { features })
}
