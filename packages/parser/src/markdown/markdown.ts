import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { toFastTree } from './fast-tree.ts'
import { remarkMended } from './mended.ts'

/**
 * CommonMark, GFM, `$$` mathematics and YAML front matter. One tilde strikes nothing out and one dollar
 * is no formula: people write `~10 ms` and `$5`.
 */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(remarkMended)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .freeze()

/** The tree of a Markdown text, every node with its position. */
export function toTree(markdown: string): Root {
  return toFastTree(markdown) ?? toReferenceTree(markdown)
}

/** The same by remark-parse with our mends: slow, and what a tree has to be. */
export function toReferenceTree(markdown: string): Root {
  return processor.parse(markdown)
}
