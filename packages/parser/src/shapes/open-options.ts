import type { Node, RootContent } from 'mdast'
import { isFold } from '../html/fold.ts'
import { foldsOptions, isAnnouncement } from './options/announcements.ts'
import { readMark } from './options/option-marks.ts'
import { toPieces } from './pieces.ts'
import { textOf } from './text.ts'

/** The pieces of what follows a prompt, without what only says that options follow. */
export interface OpenedOptions {
  readonly pieces: readonly RootContent[]
  /** What only said it. */
  readonly labels: readonly Node[]
}

/** `**Options:**` says no more than the options below it, and neither does the summary of a fold around them. */
export function openOptions(blocks: readonly RootContent[]): OpenedOptions {
  const labels: Node[] = []
  const pieces: RootContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    if (!isFold(block) || !foldsOptions(textOf(block.summary))) pieces.push(...toPieces(block))
    else {
      labels.push(...block.summary)
      pieces.push(...block.children.flatMap(toPieces))
    }
  }
  for (let index = pieces.length - 2; index >= 0; index--)
    if (announces(pieces[index] as RootContent) && isFollowed(pieces[index + 1]))
      labels.push(...pieces.splice(index, 1))
  return { pieces, labels }
}

/** Such a line is short, and has a node or two: one look tells of most that they are none. */
function announces(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.length < 3 && isAnnouncement(textOf(block))
}

function isFollowed(block: RootContent | undefined): boolean {
  return block?.type === 'list' || (block?.type === 'paragraph' && readMark(textOf(block))?.place === 0)
}
