import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toLines } from '../lines.ts'
import { textOf } from '../text.ts'

/** `####5 Why?`, `###[[link]](#top) Part`, `##Why`: hashes without the space that makes them a heading. */
const hashes = /^\s*(#{2,6})(?=[^\s#])/

/** Blocks in which the lines of a paragraph that were meant as headings are some. */
export function readPseudoHeadings(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => (block.type === 'paragraph' ? split(block) : [block]))
}

function split(paragraph: Paragraph): RootContent[] {
  // Hardly a paragraph has any, and this is asked of all of them.
  if (!paragraph.children.some(node => node.type === 'text' && node.value.includes('##'))) return [paragraph]
  const lines = toLines(paragraph.children).map(line => ({ line, heading: toHeading(line) }))
  if (lines.every(({ heading }) => heading === undefined)) return [paragraph]
  const position = paragraph.position ? { position: paragraph.position } : {}
  const blocks: (Heading | Paragraph)[] = []
  for (const { line, heading } of lines) {
    const last = blocks.at(-1)
    if (heading) blocks.push({ type: 'heading', ...heading, ...position })
    else if (last?.type === 'paragraph') last.children.push({ type: 'text', value: '\n' }, ...line)
    else blocks.push({ type: 'paragraph', children: [...line], ...position })
  }
  return blocks
}

/** The text behind the hashes may begin with a link: then they are all there is of the first node. */
function toHeading(line: readonly PhrasingContent[]): Pick<Heading, 'depth' | 'children'> | undefined {
  const [first, ...rest] = line
  const match = first?.type === 'text' ? hashes.exec(textOf(line)) : null
  if (!match?.[1] || first?.type !== 'text') return undefined
  const value = first.value.slice(match[0].length)
  const children = value === '' ? rest : [{ ...first, value }, ...rest]
  return { depth: match[1].length as Heading['depth'], children }
}
