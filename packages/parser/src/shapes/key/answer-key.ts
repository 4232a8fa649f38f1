import type { List, RootContent, Table } from 'mdast'
import { isFold } from '../../html/fold.ts'
import { isLabelled } from '../answer-start.ts'
import { readMarks } from '../options/option-marks.ts'
import { depthOf } from '../outline.ts'
import { lengthOfText, textOf } from '../text.ts'
import { foldsAnswer, readAnswerLabel } from '../words.ts'
import { type KeyEntry, readEntries, readHeadingEntry } from './key-entries.ts'

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

/** Words for more than one answer. */
const plural =
  /answers|solutions|\bkey\b|respuestas|soluciones|respostas|soluções|gabarito|réponses|corrigé|antworten|lösungen|risposte|soluzioni|ответы|решения|відповіді|розв[ʼ’']язки|odpowiedzi|rozwiązania|odpovědi|cevaplar|cevap anahtarı|yanıtlar|kunci|jawaban|đáp án|答案|解答|정답/iu

/**
 * The answer keys of a page: `## Answers` and below it a list, a table, a line of numbers with letters, or
 * `**Question 1**: B` with what explains it. Headings in it, such as those of the chapters, part it.
 *
 * One that has words for answers counts only where no text stands between it and another, and its heading
 * says that there are several, or right behind the list that it answers.
 */
export function readAnswerKeys(blocks: readonly RootContent[]): AnswerKey[] {
  const keys: AnswerKey[] = []
  for (let index = 0; index < blocks.length; ) {
    const found = toKeys(blocks, index)
    for (const key of found) keys.push(key)
    index = found.at(-1)?.to ?? index + 1
  }
  const lettered = keys.filter(({ entries }) => [...entries.values()].every(isLettered))
  const areTogether = keys.every((key, place) => place === 0 || keys[place - 1]?.to === key.from)
  const first = blocks[keys[0]?.from ?? -1]
  const areSeveral = first?.type === 'heading' && plural.test(textOf(first))
  if (areTogether && areSeveral) return keys
  return keys.filter(key => lettered.includes(key) || isBehindList(key, blocks))
}

/** Right behind a numbered list of as many items, but for a remark, nobody doubts what it answers. */
function isBehindList({ from, entries }: AnswerKey, blocks: readonly RootContent[]): boolean {
  let at = from - 1
  while (blocks[at]?.type === 'thematicBreak' || blocks[at]?.type === 'html') at--
  const before = isRemark(blocks[at]) ? blocks[at - 1] : blocks[at]
  return before?.type === 'list' && before.ordered === true && before.children.length === entries.size
}

/** A line that is no answer, before the first of them: `Look only when you are done!` */
function isRemark(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && lengthOfText(block) <= longestRemark
}

/** Longer than a remark. */
const longestRemark = 160

/** The keys that begin at a block; nothing where it holds fewer than two answers. */
function toKeys(blocks: readonly RootContent[], index: number): AnswerKey[] {
  const block = blocks[index] as RootContent
  const isHead = block.type === 'heading' && foldsAnswer(textOf(block))
  const keys = isHead
    ? readUnder(blocks, index)
    : [...readAlone(block, index), ...readBelow(blocks, index), ...readFolds(blocks, index)]
  const [first, ...others] = keys
  if (!first || keys.reduce((sum, { entries }) => sum + entries.size, 0) < 2) return []
  return [{ ...first, from: withAnnouncement(blocks, first.from) }, ...others]
}

/** A key begins where a line says that it follows: `Scroll down for the answers.` */
function withAnnouncement(blocks: readonly RootContent[], from: number): number {
  let at = from - 1
  while (blocks[at]?.type === 'thematicBreak') at--
  const before = blocks[at]
  const announces =
    before?.type === 'paragraph' &&
    plural.test(textOf(before)) &&
    foldsAnswer(textOf(before)) &&
    !isLabelled(before)
  return announces ? at : from
}

/** A fold or a line that says itself that it holds answers. */
function readAlone(block: RootContent, index: number): AnswerKey[] {
  const isClosed = isFold(block) && foldsAnswer(textOf(block.summary))
  const entries = isClosed || block.type === 'paragraph' ? readEntries(block, false) : undefined
  return entries ? [{ from: index, to: index + 1, depth: 1, entries: new Map(entries) }] : []
}

/** Folds in a row, each of which answers one question: `<summary>Answer 1</summary>` */
function readFolds(blocks: readonly RootContent[], index: number): AnswerKey[] {
  const entries = new Map<number, readonly RootContent[]>()
  let to = index
  for (let last = 0; to < blocks.length; to++) {
    const block = blocks[to] as RootContent
    const number = isFold(block) ? readNumber(textOf(block.summary)) : undefined
    if (!isFold(block) || number === undefined || number <= last) break
    entries.set(number, block.children)
    last = number
  }
  return entries.size > 1 ? [{ from: index, to, depth: 1, entries }] : []
}

/** The number of the question that a fold answers. */
function readNumber(summary: string): number | undefined {
  const [number, ...others] = summary.match(/\d{1,3}/g) ?? []
  return number === undefined || others.length > 0 || !foldsAnswer(summary) ? undefined : Number(number)
}

/** A line that is nothing but the word, and a list or a table right below it. */
function readBelow(blocks: readonly RootContent[], index: number): AnswerKey[] {
  const block = blocks[index]
  if (block?.type !== 'paragraph') return []
  const at = holdsEntries(blocks[index + 2]) && isRemark(blocks[index + 1]) ? index + 2 : index + 1
  const next = blocks[at]
  if (!holdsEntries(next)) return []
  const text = textOf(block).trim()
  if (text.length > longestWord || !plural.test(text) || readAnswerLabel(text)?.length !== text.length)
    return []
  const entries = readEntries(next, true)
  return entries ? [{ from: index, to: at + 1, depth: 1, entries: new Map(entries) }] : []
}

function holdsEntries(block: RootContent | undefined): block is List | Table {
  return block?.type === 'list' || block?.type === 'table'
}

/** Longer than the words for answers. */
const longestWord = 40

/** What stands under a heading, up to the first block that answers nothing. */
function readUnder(blocks: readonly RootContent[], index: number): AnswerKey[] {
  const depth = depthOf(blocks[index])
  const keys: { from: number; to: number; entries: KeyEntry[] }[] = [
    { from: index, to: index + 1, entries: [] },
  ]
  let goesOn = false
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at] as RootContent
    const key = keys.at(-1) as (typeof keys)[number]
    const found = block.type === 'heading' ? readHeadingEntry(block) : readEntries(block, true)
    if (depthOf(block) <= depth) break
    if (found) {
      key.entries.push(...found)
      goesOn = found.length === 1 && block.type !== 'list' && block.type !== 'table'
    } else if (block.type === 'heading') {
      keys.push({ from: at, to: at, entries: [] })
      goesOn = false
    } else if (goesOn) addToLast(key.entries, block)
    else if (block.type !== 'thematicBreak' && !isForeword(blocks, at, key)) break
    ;(keys.at(-1) as (typeof keys)[number]).to = at + 1
  }
  return keys
    .filter(({ entries }, place) => entries.length > 0 || place === 0)
    .map(({ from, to, entries }) => ({ from, to, depth, entries: new Map(entries) }))
}

/** A line between the heading and the first answer, a remark right below the one or any right above the other. */
function isForeword(
  blocks: readonly RootContent[],
  at: number,
  { from, entries }: { readonly from: number; readonly entries: readonly KeyEntry[] },
): boolean {
  if (entries.length > 0 || blocks[at]?.type !== 'paragraph') return false
  if (at === from + 1 && isRemark(blocks[at])) return true
  let next = at + 1
  while (blocks[next]?.type === 'thematicBreak') next++
  const first = blocks[next]
  return first !== undefined && readEntries(first, true) !== undefined
}

function addToLast(entries: KeyEntry[], block: RootContent): void {
  const last = entries.pop()
  if (last) entries.push([last[0], block.type === 'thematicBreak' ? last[1] : [...last[1], block]])
}

function isLettered(answer: readonly RootContent[]): boolean {
  return readMarks(textOf(answer[0]).trim()) !== undefined
}
