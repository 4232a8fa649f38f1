import type { RootContent } from 'mdast'
import { isFold } from '../html/fold.ts'
import { type KeyEntry, readEntries } from './key-entries.ts'
import { readMarks } from './option-marks.ts'
import { depthOf } from './outline.ts'
import type { Parts } from './parts.ts'
import { findRight } from './right-options.ts'
import type { ClaimedQuestion } from './shape.ts'
import { textOf } from './text.ts'
import { foldsAnswer } from './words.ts'

/** The answers of several questions, together and apart from them. */
export interface AnswerKey {
  /** The blocks it takes, `from` to before `to`. */
  readonly from: number
  readonly to: number
  /** The depth of its heading; what it ends is no deeper. */
  readonly depth: number
  /** The answers by the numbers of their questions. */
  readonly entries: ReadonlyMap<number, readonly RootContent[]>
}

/** So great a share of its entries must have their questions. */
const enough = 0.6

/** Words for more than one answer. */
const plural =
  /answers|solutions|\bkey\b|respuestas|soluciones|respostas|soluções|gabarito|réponses|corrigé|antworten|lösungen|risposte|soluzioni|ответы|решения|відповіді|odpowiedzi|odpovědi|cevaplar|jawaban|đáp án|答案|解答|정답/iu

/**
 * The answer keys of a page: `## Answers` and a list, a table or a line of numbers with letters.
 *
 * One that has words for answers counts only where it is the only one, and its heading says that there
 * are several.
 */
export function readAnswerKeys(blocks: readonly RootContent[]): AnswerKey[] {
  const keys = blocks.flatMap((block, index) => toKey(blocks, block, index) ?? [])
  const lettered = keys.filter(({ entries }) => [...entries.values()].every(isLettered))
  if (lettered.length > 0 || keys.length !== 1) return lettered
  return keys.filter(({ from }) => {
    const block = blocks[from]
    return block?.type === 'heading' && plural.test(textOf(block))
  })
}

function toKey(blocks: readonly RootContent[], block: RootContent, index: number): AnswerKey | undefined {
  const isHead = block.type === 'heading' && foldsAnswer(textOf(block))
  const isClosed = isFold(block) && foldsAnswer(textOf(block.summary))
  if (!isHead && !isClosed && block.type !== 'paragraph') return undefined
  if (!isHead) {
    const entries = readEntries(block, false)
    return entries && entries.length > 1
      ? { from: index, to: index + 1, depth: 1, entries: new Map(entries) }
      : undefined
  }
  const entries: KeyEntry[] = []
  let to = index + 1
  for (; to < blocks.length; to++) {
    const found = readEntries(blocks[to] as RootContent, true)
    if (!found && blocks[to]?.type !== 'thematicBreak') break
    entries.push(...(found ?? []))
  }
  return entries.length > 1
    ? { from: index, to, depth: depthOf(block), entries: new Map(entries) }
    : undefined
}

function isLettered(answer: readonly RootContent[]): boolean {
  return readMarks(textOf(answer[0]).trim()) !== undefined
}

/** The answer of each question that a key of the page has, if most of what the key says fits. */
export function matchKeys(
  questions: readonly ClaimedQuestion[],
  keys: readonly AnswerKey[],
): ReadonlyMap<ClaimedQuestion, readonly RootContent[]> {
  const answers = keys.flatMap((key, place) => {
    const own = questions.filter(({ from }) => from < key.from && from >= (keys[place - 1]?.to ?? 0))
    const isNumbered = own.some(({ prompt }) => prompt.number !== undefined)
    const matched = own.flatMap((question, order) => {
      const answer = key.entries.get(isNumbered ? (question.prompt.number ?? 0) : order + 1)
      return answer ? [[question, answer] as const] : []
    })
    return matched.length >= key.entries.size * enough ? matched : []
  })
  return new Map(answers)
}

/** What a key says of a question that has no answer of its own. */
export function withKey(parts: Parts, key: readonly RootContent[] | undefined): Parts {
  if (!key || parts.answer.length > 0 || parts.right) return parts
  const found = parts.options && findRight(key, parts.options, true)
  return found ? { ...parts, right: found.ids, answer: found.answer } : { ...parts, answer: key }
}
