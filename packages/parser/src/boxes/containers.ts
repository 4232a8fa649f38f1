import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toFold } from '../html/fold.ts'
import { joinLines, toLines, toParagraph } from '../shapes/lines.ts'
import { textOf } from '../shapes/text.ts'

/** `:::details Answer`, `::: spoiler`, `:::details[Answer]{open}` */
const opening =
  /^:{3,}\s*(?:details|spoiler|collapse|dropdown|toggle|answer|solution|hint)\b(?:\[(?<boxed>[^\]]*)\])?(?:\{[^}]*\})?\s*(?<title>.*)$/iu
const any = /^:{3,}\s*[\w-]/u
const closing = /^:{3,}\s*$/u

/** Blocks in which a container that hides text, between lines of colons, is a fold. */
export function readContainers(blocks: readonly RootContent[]): RootContent[] {
  const cut = blocks.flatMap(cutAtColons)
  const read: RootContent[] = []
  for (let index = 0; index < cut.length; index++) {
    const block = cut[index] as RootContent
    const title = titleOf(block)
    const end = title ? closingOf(cut, index) : -1
    if (!title || end < 0) {
      read.push(block)
      continue
    }
    const start = block.position?.start
    const stop = cut[end]?.position?.end
    read.push({
      ...toFold(toParagraph(title, block.position), readContainers(cut.slice(index + 1, end))),
      ...(start && stop ? { position: { start, end: stop } } : {}),
    })
    index = end
  }
  return read
}

/** People leave no blank line around the colons. */
function cutAtColons(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !textOf(block).includes(':::')) return [block]
  const pieces: (readonly PhrasingContent[])[][] = []
  let isOpen = false
  for (const line of toLines(block.children)) {
    const isColons = /^:{3}/.test(textOf(line))
    if (isOpen && !isColons) pieces.at(-1)?.push(line)
    else pieces.push([line])
    isOpen = !isColons
  }
  return pieces.map((lines): Paragraph => ({ ...block, children: joinLines(lines) }))
}

function titleOf(block: RootContent): PhrasingContent[] | undefined {
  if (block.type !== 'paragraph') return undefined
  const { boxed, title } = opening.exec(textOf(block))?.groups ?? {}
  if (title === undefined) return undefined
  const words = boxed || title || textOf(block).replace(/^:+\s*/, '')
  return [{ type: 'text', value: words, ...(block.position ? { position: block.position } : {}) }]
}

/** Where the container that opens at a block ends; −1 where nothing closes it. */
function closingOf(blocks: readonly RootContent[], from: number): number {
  let depth = 0
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    if (block.type !== 'paragraph') continue
    const text = textOf(block)
    if (closing.test(text)) depth--
    else if (any.test(text)) depth++
    if (depth === 0) return index
  }
  return -1
}
