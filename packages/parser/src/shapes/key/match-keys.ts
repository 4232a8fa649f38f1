import type { Node, RootContent } from 'mdast'
import { withoutLabels } from '../open-answer.ts'
import { findRight } from '../options/right-options.ts'
import type { Parts } from '../parts.ts'
import type { ClaimedQuestion } from '../shape.ts'
import type { AnswerKey } from './answer-key.ts'

/** So great a share of the entries of keys must have their questions. */
const enough = 0.6

type Answered = readonly [ClaimedQuestion, readonly RootContent[]]

/** The answer of each question that a key of the page has, if most of what the keys say fits. */
export function matchKeys(
  questions: readonly ClaimedQuestion[],
  keys: readonly AnswerKey[],
): ReadonlyMap<ClaimedQuestion, readonly RootContent[]> {
  const groups = toGroups(keys)
  const answers = groups.flatMap((group, place) => {
    const start = groups[place - 1]?.at(-1)?.to ?? 0
    const own = questions.filter(({ from }) => from < (group[0]?.from ?? 0) && from >= start)
    const matched = matchGroup(own, group)
    const count = group.reduce((sum, { entries }) => sum + entries.size, 0)
    return matched.length >= count * enough ? matched : []
  })
  return new Map(answers)
}

/** Keys with nothing between them. */
function toGroups(keys: readonly AnswerKey[]): AnswerKey[][] {
  const groups: AnswerKey[][] = []
  for (const key of keys) {
    const last = groups.at(-1)
    if (last?.at(-1)?.to === key.from) last.push(key)
    else groups.push([key])
  }
  return groups
}

/**
 * Each key answers the questions of one chapter, whose numbers begin again; one key for several chapters
 * counts on, or is that of the one with as many questions, the one right above it first.
 */
function matchGroup(own: readonly ClaimedQuestion[], group: readonly AnswerKey[]): Answered[] {
  const keys = group.filter(({ entries }) => entries.size > 0)
  const runs = toRuns(own)
  if (runs.length === keys.length) return keys.flatMap((key, place) => matchRun(runs[place] ?? [], key))
  const [only, ...others] = keys
  if (!only || others.length > 0) return []
  if (only.entries.size === own.length) return matchInOrder(own, only)
  const last = runs.at(-1)
  if (last?.length === only.entries.size) return matchRun(last, only)
  const alike = runs.filter(run => run.length === only.entries.size)
  return alike.length === 1 ? matchRun(alike[0] ?? [], only) : []
}

/** Questions cut where their numbers begin again. */
function toRuns(questions: readonly ClaimedQuestion[]): ClaimedQuestion[][] {
  const runs: ClaimedQuestion[][] = []
  let before = Number.POSITIVE_INFINITY
  for (const question of questions) {
    const number = question.prompt.number
    if (runs.length === 0 || (number !== undefined && number <= before)) runs.push([])
    runs.at(-1)?.push(question)
    before = number ?? before
  }
  return runs
}

function matchRun(run: readonly ClaimedQuestion[], key: AnswerKey): Answered[] {
  if (run.every(({ prompt }) => prompt.number === undefined)) return matchInOrder(run, key)
  return run.flatMap((question): Answered[] => {
    const answer = key.entries.get(question.prompt.number ?? 0)
    return answer ? [[question, answer]] : []
  })
}

/** The first question has the answer with the number 1. */
function matchInOrder(run: readonly ClaimedQuestion[], key: AnswerKey): Answered[] {
  return run.flatMap((question, order): Answered[] => {
    const answer = key.entries.get(order + 1)
    return answer ? [[question, answer]] : []
  })
}

/** What a key says of a question: its answer where it has none of its own, and which options are right. */
export function withKey(parts: Parts, key: readonly RootContent[] | undefined): Parts {
  if (!key || parts.right) return parts
  const found = parts.options && findRight(key, parts.options, true)
  const labels: Node[] = []
  const answer = parts.answer.length > 0 ? parts.answer : (found?.answer ?? withoutLabels(key, labels))
  return {
    ...parts,
    answer,
    ...(found ? { right: found.ids } : {}),
    ...(labels.length > 0 ? { labels: [...parts.labels, ...labels] } : {}),
  }
}
