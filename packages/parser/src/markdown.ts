import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** CommonMark, GFM and YAML front matter. One tilde strikes nothing out: people write `~10 ms`. */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .freeze()

/** The tree of a Markdown text, every node with its position. */
export function toTree(markdown: string): Root {
  return processor.parse(markdown)
}
