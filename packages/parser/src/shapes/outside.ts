import type { Outside } from '@prepdeck/model'
import type { Heading, RootContent } from 'mdast'
import { isComment } from '../prose/html.ts'
import type { OutsideBlock } from './outside-block.ts'
import type { Page } from './page.ts'
import type { ClaimedQuestion } from './shape.ts'

/** The blocks of a page that no question took, and those that stand within one and are about the page. */
export function toOutside(
  { blocks, asides }: Page,
  questions: readonly ClaimedQuestion[],
  title: Heading | undefined,
): OutsideBlock[] {
  const taken = takenBy(questions, blocks.length)
  const first = questions[0]?.from ?? 0
  return blocks.flatMap((node, index) => {
    const aside = asides.get(index)
    if (taken[index] && !aside) return []
    const reason = aside?.reason ?? plainReason(node, node === title, index < first)
    return [{ reason, node }]
  })
}

/** For each block of a page whether a question takes it. */
export function takenBy(questions: readonly ClaimedQuestion[], blocks: number): boolean[] {
  const taken = new Array<boolean>(blocks).fill(false)
  for (const { from, to } of questions) taken.fill(true, from, to)
  return taken
}

function plainReason(node: RootContent, isTitle: boolean, before: boolean): Outside['reason'] {
  if (isTitle) return 'title'
  if (node.type === 'heading') return 'role'
  if (node.type === 'thematicBreak') return 'rule'
  if (node.type === 'html') return isComment(node.value) ? 'comment' : 'html'
  return before ? 'introduction' : 'prose'
}
