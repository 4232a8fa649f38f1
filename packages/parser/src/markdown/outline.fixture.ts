import { type Node as CommonMarkNode, Parser } from 'commonmark'
import type * as mdast from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { remarkMended } from './mended.ts'

/** CommonMark and no more, with our mends: what commonmark.js reads too. */
const commonMark: Processor<mdast.Root> = unified().use(remarkParse).use(remarkMended).freeze()

/** CommonMark as micromark reads it by itself. */
const unmended: Processor<mdast.Root> = unified().use(remarkParse).freeze()

/**
 * The blocks of a document as lines, each indented below what holds it.
 *
 * Texts are shown by their words: which `*` opens what is no matter of blocks.
 *
 * `27. ### What *is* it?` → `list 27 tight` / `  item` / `    heading 3: What is it`
 */
export function outlineOf(markdown: string): string {
  return show(toBlocks(commonMark.parse(markdown)))
}

/** The same, without our mends. */
export function outlineOfMicromark(markdown: string): string {
  return show(toBlocks(unmended.parse(markdown)))
}

/** The same, by commonmark.js, the reference implementation. */
export function outlineOfReference(markdown: string): string {
  return show(referenceBlocks(new Parser().parse(markdown)))
}

interface Block {
  readonly label: string
  readonly children?: readonly Block[]
}

function toBlocks(node: mdast.RootContent | mdast.Root): Block[] {
  switch (node.type) {
    case 'root':
      return node.children.flatMap(toBlocks)
    case 'definition':
      return []
    case 'blockquote':
      return [{ label: 'quote', children: node.children.flatMap(toBlocks) }]
    case 'list': {
      const isLoose = node.spread || node.children.some(item => item.spread)
      return [{ label: listLabel(node.start, isLoose), children: node.children.flatMap(toBlocks) }]
    }
    case 'listItem':
      return [{ label: 'item', children: node.children.flatMap(toBlocks) }]
    case 'heading':
      return [{ label: `heading ${node.depth}: ${wordsIn(textOf(node))}` }]
    case 'paragraph':
      return [{ label: `paragraph: ${wordsIn(textOf(node))}` }]
    case 'code':
      return [{ label: codeLabel([node.lang, node.meta].join(' '), node.value) }]
    case 'html':
      return [{ label: htmlLabel(node.value) }]
    case 'thematicBreak':
      return [{ label: 'rule' }]
    default:
      throw new Error(`Unexpected ${node.type}, expected a block of CommonMark`)
  }
}

function textOf(node: mdast.Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

function referenceBlocks(node: CommonMarkNode): Block[] {
  const inside = (): Block[] => childrenOf(node).flatMap(referenceBlocks)
  switch (node.type) {
    case 'document':
      return inside()
    case 'block_quote':
      return [{ label: 'quote', children: inside() }]
    case 'list': {
      const start = node.listType === 'ordered' ? node.listStart : null
      return [{ label: listLabel(start, !node.listTight), children: inside() }]
    }
    case 'item':
      return [{ label: 'item', children: inside() }]
    case 'heading':
      return [{ label: `heading ${node.level}: ${wordsIn(referenceText(node))}` }]
    case 'paragraph':
      return [{ label: `paragraph: ${wordsIn(referenceText(node))}` }]
    case 'code_block':
      return [{ label: codeLabel(node.info ?? '', (node.literal ?? '').replace(/\n$/, '')) }]
    case 'html_block':
      return [{ label: htmlLabel(node.literal ?? '') }]
    case 'thematic_break':
      return [{ label: 'rule' }]
    default:
      throw new Error(`Unexpected ${node.type}, expected a block of CommonMark`)
  }
}

function referenceText(node: CommonMarkNode): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n'
  return node.literal ?? childrenOf(node).map(referenceText).join('')
}

function childrenOf({ firstChild }: CommonMarkNode): CommonMarkNode[] {
  const children: CommonMarkNode[] = []
  for (let child = firstChild; child; child = child.next) children.push(child)
  return children
}

function listLabel(start: number | null | undefined, isLoose: boolean): string {
  return `list ${start ?? 'of bullets'} ${isLoose ? 'loose' : 'tight'}`
}

/** mdast keeps the file's line endings, and parts the info string at its first space. */
function codeLabel(info: string, value: string): string {
  return `code ${wordsIn(info)}: ${JSON.stringify(value.replaceAll('\r\n', '\n'))}`
}

/** mdast keeps the line endings, also those at the end of the file. */
function htmlLabel(value: string): string {
  return `html: ${JSON.stringify(value.replaceAll('\r\n', '\n').trimEnd())}`
}

function wordsIn(text: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
}

function show(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ label, children = [] }) => [label, ...indented(show(children))])
    .join('\n')
}

function indented(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n').map(line => `  ${line}`)
}
