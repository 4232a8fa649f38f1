import type { Blockquote } from '@prepdeck/model'
import type * as mdast from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown'
import { type Prose, toBlocks } from './blocks.ts'

/** Markdown (CommonMark, GFM, `$…$`) without a last line feed, which parses to the same prose again. */
export function toMarkdown(nodes: Prose): string {
  return write({ type: 'root', children: toBlocks(nodes) as mdast.RootContent[] }, style).replace(/\n$/, '')
}

/** An alert has its marker again: `> [!WARNING]`, then what it says. */
const blockquote: Handle = (node: Blockquote, parent, state, info) => {
  const quoted = defaultHandlers.blockquote(node as mdast.Blockquote, parent, state, info)
  if (!node.data) return quoted
  // Only a paragraph may stand on the next line: `---` there would make the marker a heading.
  const gap = node.children[0]?.type === 'paragraph' ? '' : '>\n'
  return `> [!${node.data.alert.toUpperCase()}]\n${gap}${quoted}`
}

const style: NonNullable<Parameters<typeof write>[1]> = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmToMarkdown(), mathToMarkdown()],
  handlers: { blockquote },
}
