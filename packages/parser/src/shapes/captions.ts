import type { RootContent } from 'mdast'
import type { ClaimedQuestion } from './shape.ts'
import { textOf } from './text.ts'

/** So many questions must have such a line before it is no chance. */
const least = 3
/** Longer than a line that only says where a question belongs. */
const longest = 120

/**
 * Where lines stand that begin alike before every question, the first one too: they belong to the question
 * below, of which they tell no more than its subject or its kind, and not to the answer above.
 *
 * `✔ Domain 2 · One answer` ⏎⏎ `2. What is a heap?` ⏎⏎ … ⏎⏎ `✔ Domain 1 · Two answers` ⏎⏎ `3. …`
 */
export function findCaptions(
  questions: readonly ClaimedQuestion[],
  blocks: readonly RootContent[],
): ReadonlySet<number> {
  const none = new Set<number>()
  const beginning = beginningOf(blocks, questions[0])
  if (questions.length < least || beginning === undefined) return none
  const areAlike = questions.every(question => beginningOf(blocks, question) === beginning)
  return areAlike ? new Set(questions.map(({ from }) => from - 1)) : none
}

/** The first word, or sign, of a short line right before a question. */
function beginningOf(
  blocks: readonly RootContent[],
  question: ClaimedQuestion | undefined,
): string | undefined {
  const block = question && blocks[question.from - 1]
  const text = block?.type === 'paragraph' ? textOf(block).trim() : ''
  return text.length <= longest && !text.includes('\n') ? /^\S+(?=\s)/.exec(text)?.[0] : undefined
}
