import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { asking } from '../evidence.ts'
import { isOneLine, joinLines, type Line, readLines } from '../lines.ts'
import { toHeading } from '../outline.ts'
import { dropStart, readPrompt } from '../prompt.ts'
import { textOf } from '../text.ts'

/** A bullet at the head of a line. */
const bullet = /^[*+•●▪◦‣▸-][ \t]+(?=\S)/u
/** One look tells of most texts that none stands in them. */
const mayHold = /(?:^|\n)[*+•●▪◦‣▸-][ \t]/u
/** So great a share of the lines must ask. */
const most = 0.6
/** Longer than a title. */
const longest = 80

/**
 * Blocks in which lines of a paragraph that begin with bullets are a list, where they ask: CommonMark takes
 * `•` for a word, and a bullet behind four spaces for a part of the line above.
 *
 * `Dough` ⏎ `␣␣␣␣* What is rye?` ⏎ `␣␣␣␣* What is yeast?` → a heading and a list
 *
 * @param text The file in which the blocks stand, for its indents.
 */
export function readBulletedLines(blocks: readonly RootContent[], text: string): readonly RootContent[] {
  if (!blocks.some(holdsBullet)) return blocks
  const source = toSource(text)
  let depth = 1
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'heading') depth = block.depth
    return block.type === 'paragraph' && holdsBullet(block) ? toBlocks(block, source, depth) : [block]
  })
}

function holdsBullet(block: RootContent): boolean {
  if (block.type !== 'paragraph' || isOneLine(block.children)) return false
  return block.children.some(node => node.type === 'text' && mayHold.test(node.value))
}

interface Bulleted {
  readonly nodes: readonly PhrasingContent[]
  /** How far the bullet stands from the margin. */
  readonly indent: number
  readonly start: Point | undefined
}

function toBlocks(paragraph: Paragraph, source: Source, depth: number): RootContent[] {
  const lines = readLines(paragraph.children)
  const first = lines.findIndex(isBulleted)
  const items = toItems(lines.slice(first), source)
  const tops = items.filter(({ indent }) => indent <= marginOf(items))
  const asked = tops.filter(({ nodes }) => readPrompt(nodes).evidence >= asking)
  if (asked.length < 2 || asked.length < tops.length * most) return [paragraph]
  const before = joinLines(lines.slice(0, first).map(({ nodes }) => nodes))
  const position = toPosition(paragraph.position?.start, items[0]?.start ?? paragraph.position?.end)
  return [
    ...(before.length > 0 ? [toTitle({ type: 'paragraph', children: before, ...position }, depth)] : []),
    toList(items, paragraph.position?.end),
  ]
}

/** The lines with a bullet, each with those that carry it on. */
function toItems(lines: readonly Line[], source: Source): Bulleted[] {
  const items: Bulleted[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (last && !isBulleted(line))
      items[items.length - 1] = { ...last, nodes: joinLines([last.nodes, line.nodes]) }
    else items.push(toBulleted(line, source))
  }
  return items
}

function isBulleted({ nodes }: Line): boolean {
  const [first] = nodes
  return first?.type === 'text' && bullet.test(first.value)
}

function toBulleted({ nodes, number }: Line, source: Source): Bulleted {
  const length = bullet.exec(textOf(nodes.slice(0, 1)))?.[0].length ?? 0
  const start = number === undefined ? undefined : source.pointOf(number)
  return {
    nodes: dropStart(nodes, length),
    indent: number === undefined ? 0 : source.indentOf(number),
    start,
  }
}

/** What stands further in than the first item belongs to the one above. */
function toList(items: readonly Bulleted[], end: Point | undefined): List {
  const [first] = items
  const margin = marginOf(items)
  const tops = items.flatMap(({ indent }, place) => (indent <= margin ? [place] : []))
  const children = tops.map((place, top): ListItem => {
    const next = tops[top + 1] ?? items.length
    const item = items[place] as Bulleted
    const inner = items.slice(place + 1, next)
    const stop = items[next]?.start ?? end
    const head: Paragraph = {
      type: 'paragraph',
      children: [...item.nodes],
      ...toPosition(item.start, inner[0]?.start ?? stop),
    }
    const below =
      inner.length > 0
        ? [
            toList(
              inner.map(own => ({ ...own, indent: 0 })),
              stop,
            ),
          ]
        : []
    return { type: 'listItem', spread: false, children: [head, ...below], ...toPosition(item.start, stop) }
  })
  return { type: 'list', ordered: false, spread: false, children, ...toPosition(first?.start, end) }
}

/** An item that stands no further in than this is none of a list in the list. */
function marginOf([first]: readonly Bulleted[]): number {
  return (first?.indent ?? 0) + 1
}

/** A short line that neither asks nor ends as a sentence does is the title of the list below it. */
function toTitle(paragraph: Paragraph, above: number): Heading | Paragraph {
  const { children } = paragraph
  const words = textOf(children).trim()
  if (words.length > longest || /[.!?。！？\n]/u.test(words) || readPrompt(children).evidence >= asking)
    return paragraph
  return toHeading(paragraph, above)
}

function toPosition(start: Point | undefined, end: Point | undefined): { position?: Position } {
  return start && end ? { position: { start, end } } : {}
}

interface Source {
  readonly pointOf: (line: number) => Point
  readonly indentOf: (line: number) => number
}

/** Where each line of a text begins, and how far in its words do. */
function toSource(text: string): Source {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(match => match.index + match[0].length)]
  const startOf = (line: number) => starts[line - 1] ?? 0
  return {
    pointOf: line => ({ line, column: 1, offset: startOf(line) }),
    indentOf: line => text.slice(startOf(line), starts[line]).search(/\S|$/),
  }
}
