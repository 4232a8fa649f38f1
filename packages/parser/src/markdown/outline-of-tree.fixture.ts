import type * as mdast from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { remarkMended } from './mended.ts'
import { codeLabel, htmlLabel, listLabel, type OutlineBlock, show, wordsIn } from './outline.fixture.ts'

/** CommonMark and no more: what commonmark.js reads too. */
const micromark: Processor<mdast.Root> = unified().use(remarkParse).freeze()
const mended: Processor<mdast.Root> = unified().use(remarkParse).use(remarkMended).freeze()

/** The blocks that we see in a document of CommonMark. */
export function outlineOf(markdown: string): string {
  return show(toBlocks(mended.parse(markdown)))
}

/** Those that micromark sees without our mends. */
export function outlineOfMicromark(markdown: string): string {
  return show(toBlocks(micromark.parse(markdown)))
}

function toBlocks(node: mdast.RootContent | mdast.Root): OutlineBlock[] {
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
