import { type Node, Parser } from 'commonmark'
import { codeLabel, htmlLabel, listLabel, type OutlineBlock, show, wordsIn } from './outline.fixture.ts'

/** The blocks that commonmark.js, the reference implementation, sees in a document. */
export function outlineOfReference(markdown: string): string {
  return show(toBlocks(new Parser().parse(markdown)))
}

function toBlocks(node: Node): OutlineBlock[] {
  const inside = (): OutlineBlock[] => childrenOf(node).flatMap(toBlocks)
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
      return [{ label: `heading ${node.level}: ${wordsIn(textOf(node))}` }]
    case 'paragraph':
      return [{ label: `paragraph: ${wordsIn(textOf(node))}` }]
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

function textOf(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n'
  return node.literal ?? childrenOf(node).map(textOf).join('')
}

function childrenOf({ firstChild }: Node): Node[] {
  const children: Node[] = []
  for (let child = firstChild; child; child = child.next) children.push(child)
  return children
}
