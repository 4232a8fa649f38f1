import type { Outside } from '@prepdeck/model'
import type { Node, PhrasingContent, RootContent } from 'mdast'
import type { ProseContext } from '../prose/context.ts'
import { readNavigation } from './asides.ts'
import { toPieces } from './pieces.ts'
import { dropStart } from './prompt.ts'
import type { FoundQuestion } from './shape.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/** A heading that is only `Question 3` has its words below: in the next heading, or the next paragraph. */
export function withPrompt(
  { prompt, blocks }: FoundQuestion,
  context: ProseContext,
): { readonly prompt: readonly PhrasingContent[]; readonly blocks: readonly RootContent[] } {
  const { asides, rest } = withoutAsides(blocks)
  for (const { reason, node } of asides) context.leaveOut(reason, node)
  if (textOf(prompt.nodes).trim() !== '' || prompt.nodes.some(node => node.type === 'image'))
    return { prompt: prompt.nodes, blocks: rest }
  const first = rest.findIndex(({ type }) => type === 'paragraph' || type === 'heading')
  const block = rest[first]
  if (block?.type === 'paragraph' || block?.type === 'heading') {
    const [own, ...others] = toPieces(block)
    if (own?.type === 'paragraph' || own?.type === 'heading')
      return {
        prompt: dropStart(own.children, readQuestionLabel(textOf(own))?.length ?? 0),
        blocks: rest.toSpliced(first, 1, ...others),
      }
  }
  return {
    prompt: [{ type: 'text', value: prompt.number === undefined ? '?' : `${prompt.number}` }],
    blocks: rest,
  }
}

/** What stands between questions belongs to none: links back, lines at the end. */
function withoutAsides(blocks: readonly RootContent[]): {
  readonly asides: { readonly reason: Outside['reason']; readonly node: Node }[]
  readonly rest: RootContent[]
} {
  const navigation = new Set(readNavigation(blocks))
  const last = blocks.findLastIndex(
    (block, index) => block.type !== 'thematicBreak' && !navigation.has(index),
  )
  if (navigation.size === 0 && last === blocks.length - 1) return { asides: [], rest: [...blocks] }
  const asides = blocks.flatMap((node, index) => {
    const reason = navigation.has(index)
      ? ('navigation' as const)
      : index > last
        ? ('rule' as const)
        : undefined
    return reason ? [{ reason, node, index }] : []
  })
  const left = new Set(asides.map(({ index }) => index))
  return { asides, rest: blocks.filter((_, index) => !left.has(index)) }
}
