import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

/** The tree of a file in the authored form: CommonMark, GFM, front matter. */
export function parseMarkdown(file: VFile): Root {
  return processor.parse(file)
}
