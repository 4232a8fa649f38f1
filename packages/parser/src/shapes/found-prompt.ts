import type { Outside } from '@prepdeck/model'
import type { Node, PhrasingContent, RootContent } from 'mdast'
import type { ProseContext } from '../prose/context.ts'
import { isLabelled } from './answer-start.ts'
import { readNavigation } from './asides.ts'
import { asking } from './evidence.ts'
import { readMark } from './options/option-marks.ts'
import { toPieces } from './pieces.ts'
import { dropStart } from './prompt.ts'
import { namesKind } from './question-kinds.ts'
import type { FoundQuestion } from './shape.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/** A heading that is only `Question 3` has its words below: in the next heading, paragraph or quotation. */
export function withPrompt(
  { prompt, blocks }: FoundQuestion,
  context: ProseContext,
): { readonly prompt: readonly PhrasingContent[]; readonly blocks: readonly RootContent[] } {
  const { asides, rest } = withoutAsides(blocks)
  for (const { reason, node } of asides) context.leaveOut(reason, node)
  const text = textOf(prompt.nodes)
  const isSaid = text.trim() !== '' || prompt.nodes.some(node => node.type === 'image')
  const mayBeKind = isSaid && isCounted(prompt) && namesKind(text)
  if (isSaid && !mayBeKind) return { prompt: prompt.nodes, blocks: withoutQuestionLabel(rest) }
  const first = rest.findIndex((block, index) => holdsWords(block) && !isSource(block, rest[index + 1]))
  if (mayBeKind && !asksBelow(rest[first]))
    return { prompt: prompt.nodes, blocks: withoutQuestionLabel(rest) }
  if (mayBeKind) for (const node of prompt.nodes) context.leaveOut('label', node)
  const [own, ...others] = rest.slice(first, first + 1).flatMap(toParts)
  if (first >= 0 && (own?.type === 'paragraph' || own?.type === 'heading') && !isLabelled(own))
    return {
      prompt: dropStart(own.children, readQuestionLabel(textOf(own))?.length ?? 0),
      blocks: rest.toSpliced(first, 1, ...others),
    }
  return {
    prompt: [{ type: 'text', value: prompt.number === undefined ? '?' : `${prompt.number}` }],
    blocks: rest,
  }
}

/** Whether a number stands before words that ask nothing, or a word such as `Question`. */
function isCounted({ labelled, number, evidence }: FoundQuestion['prompt']): boolean {
  return labelled || (number !== undefined && evidence < asking)
}

/** Whether words stand below that are no answer, and so may be those of the question. */
function asksBelow(block: RootContent | undefined): boolean {
  return block !== undefined && block.type !== 'blockquote' && !isLabelled(block)
}

/** Where a question comes from, before its words: `(FGV/2024/Analista)` ⏎⏎ `O que é um bloco?` */
function isSource(block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'paragraph' || !next || !holdsWords(next) || isLabelled(next) || readMark(textOf(next)))
    return false
  const text = textOf(block)
  return text.length <= longestSource && /^\s*(?:\([^()?]+\)|\[[^[\]?]+\]|【[^【】]+】)\s*$/u.test(text)
}

/** Longer than what says where a question comes from. */
const longestSource = 200

/** `### 3. Heaps` ⏎⏎ `**Question:** What is one?`: the second says again that it asks. */
function withoutQuestionLabel(blocks: readonly RootContent[]): readonly RootContent[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return blocks
  const label = readQuestionLabel(textOf(first))
  if (!label || label.number !== undefined || !/[:：]\s*$/u.test(textOf(first).slice(0, label.length)))
    return blocks
  return [{ ...first, children: dropStart(first.children, label.length) }, ...others]
}

function holdsWords(block: RootContent): boolean {
  if (block.type === 'blockquote') return block.children[0]?.type === 'paragraph'
  return block.type === 'paragraph' || block.type === 'heading'
}

/** The words, and what stands behind them in the same block. */
function toParts(block: RootContent): RootContent[] {
  if (block.type !== 'blockquote') return toPieces(block)
  const [first, ...others] = block.children
  return [...(first ? toPieces(first) : []), ...others]
}

/** What stands between questions belongs to none: links back, lines at the end. */
function withoutAsides(blocks: readonly RootContent[]): {
  readonly asides: readonly { readonly reason: Outside['reason']; readonly node: Node }[]
  readonly rest: readonly RootContent[]
} {
  const navigation = readNavigation(blocks)
  let end = blocks.length
  while (end > 0 && (blocks[end - 1]?.type === 'thematicBreak' || navigation.includes(end - 1))) end--
  if (navigation.length === 0 && end === blocks.length) return { asides: [], rest: blocks }
  const reasonOf = (index: number) =>
    navigation.includes(index) ? ('navigation' as const) : index >= end ? ('rule' as const) : undefined
  return {
    asides: blocks.flatMap((node, index) => {
      const reason = reasonOf(index)
      return reason ? [{ reason, node }] : []
    }),
    rest: blocks.filter((_, index) => !reasonOf(index)),
  }
}
