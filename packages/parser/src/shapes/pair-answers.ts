import type { Paragraph, RootContent } from 'mdast'
import { isLabelled } from './answer-start.ts'
import { toPieces } from './pieces.ts'
import { textOf } from './text.ts'
import { readQuestionLabel } from './words.ts'

/**
 * Blocks in which each answer stands behind its question: people ask in two languages, then answer in both.
 *
 * `Q: What is it?` ⏎⏎ `Q: 是什么？` ⏎⏎ `A: A tree.` ⏎⏎ `A: 树。` → question, answer, question, answer
 */
export function pairAnswers(blocks: readonly RootContent[]): readonly RootContent[] {
  const paired: RootContent[] = []
  let isChanged = false
  for (let index = 0; index < blocks.length; ) {
    const run = readRun(blocks, index)
    if (run)
      paired.push(
        ...run.questions.flatMap((question, place) => [question, ...run.answers.slice(place, place + 1)]),
      )
    else paired.push(blocks[index] as RootContent)
    isChanged ||= run !== undefined
    index = run?.to ?? index + 1
  }
  return isChanged ? paired : blocks
}

interface Run {
  readonly questions: readonly RootContent[]
  readonly answers: readonly RootContent[]
  readonly to: number
}

/** Two questions or more without a word between them, and as many answers. */
function readRun(blocks: readonly RootContent[], from: number): Run | undefined {
  if (!asks(blocks[from]) || !asks(blocks[from + 1])) return undefined
  const questions: RootContent[] = []
  const answers: RootContent[] = []
  let to = from
  for (; to < blocks.length; to++) {
    const pieces = blocks.slice(to, to + 1).flatMap(toPieces)
    const [first, ...others] = pieces
    if (answers.length === 0 && asks(first)) questions.push(first)
    else if (first && isLabelled(first)) answers.push(first)
    else break
    if (!others.every(isLabelled)) return undefined
    answers.push(...others)
  }
  return questions.length > 1 && answers.length === questions.length ? { questions, answers, to } : undefined
}

/** `Q: …`; one look at the first words tells of most paragraphs that they are none. */
function asks(block: RootContent | undefined): block is Paragraph {
  if (block?.type !== 'paragraph') return false
  const text = textOf(block.children[0]).slice(0, longestLabel)
  return (
    /[:：]/.test(text) && /[:：]/.test(textOf(block).slice(0, readQuestionLabel(textOf(block))?.length ?? 0))
  )
}

/** Longer than a label. */
const longestLabel = 40
