import type { BlockContent, Code, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { toFold } from '../html/fold.ts'
import { readFolds } from '../html/read-folds.ts'
import { isFenced } from '../markdown/fenced.ts'
import { toTree } from '../markdown/markdown.ts'
import { placeAt } from '../nodes.ts'
import { splitAtLine, toParagraph } from '../shapes/lines.ts'
import { positionOf } from '../shapes/outline.ts'
import { dropStart } from '../shapes/prompt.ts'
import { textOf } from '../shapes/text.ts'

/** `??? success "Answer"`, `???+ note`, `!!! question "Why?"`: a kind, and perhaps a title. */
const head = /^(?:\?{3}\+?|!{3})\s+(?<kind>[\w-]+)(?:\s+inline)?(?:\s+end)?(?:\s+(?<title>".*"))?\s*$/u

/** The kinds of boxes that hold a question, or an answer; others say something by the way. */
const folding = /^(?:question|faq|help|success|check|done|answer|solution|quiz|exercise|hint)$/i

/**
 * Blocks in which a box of MkDocs is a fold, or a quotation with a title.
 *
 * CommonMark takes its title and the first lines for a paragraph, and the rest for indented code.
 *
 * @param text The text in which the blocks stand: a tree does not tell indented code from fenced.
 */
export function readIndentedBoxes(blocks: readonly RootContent[], text: string): RootContent[] {
  const read: RootContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    const next = blocks[index + 1]
    const code = next?.type === 'code' && !isFenced(next, text) ? next : undefined
    const box = block.type === 'paragraph' ? toBox(block, code) : undefined
    read.push(box ?? within(block, text))
    if (box && code) index++
  }
  return read
}

/** Boxes may stand in the items of a list. */
function within(block: RootContent, text: string): RootContent {
  if (block.type !== 'list' && block.type !== 'listItem') return block
  return { ...block, children: readIndentedBoxes(block.children, text) } as RootContent
}

function toBox(paragraph: Paragraph, code: Code | undefined): RootContent | undefined {
  const { line, rest } = splitAtLine(paragraph.children)
  const { kind = '', title } = head.exec(textOf(line))?.groups ?? {}
  if (kind === '' || (rest.length === 0 && !code)) return undefined
  const words: PhrasingContent[] = title ? toTitle(line, title) : [{ type: 'text', value: kind }]
  const position = positionOf([paragraph, ...(code ? [code] : [])])
  const blocks = toBlocks(toParagraph(rest, paragraph.position), code)
  if (folding.test(kind)) return { ...toFold(toParagraph(words, paragraph.position), blocks), position }
  const children = [...toParagraph([{ type: 'strong', children: words }], paragraph.position), ...blocks]
  return { type: 'blockquote', children: children as BlockContent[], position }
}

/** What stands between the quotes. */
function toTitle(line: readonly PhrasingContent[], quoted: string): PhrasingContent[] {
  const nodes = dropStart(line, textOf(line).lastIndexOf(quoted) + 1)
  const last = nodes.findLastIndex(node => node.type === 'text' && /"\s*$/.test(node.value))
  const text = nodes[last] as Text | undefined
  return text
    ? nodes.slice(0, last + 1).with(last, { ...text, value: text.value.replace(/"\s*$/, '') })
    : nodes
}

/**
 * The first lines, and what the code says as Markdown, each node at the place of the whole; with boxes in it,
 * of which one may begin in the lines and end in the code.
 */
function toBlocks(lines: readonly RootContent[], code: Code | undefined): RootContent[] {
  const inside = code ? readFolds(toTree(code.value).children) : []
  const blocks = readIndentedBoxes([...lines, ...inside], code?.value ?? '')
  if (!code) return blocks
  const whole = positionOf([...lines, code])
  const begins = lines.length > 0
  for (const [place, block] of blocks.entries())
    if (!lines.includes(block)) placeAt(block, begins && place === 0 ? whole : code.position)
  return blocks
}
