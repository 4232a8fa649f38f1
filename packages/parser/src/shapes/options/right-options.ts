import type { List, ListItem, Node, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { joinLines, toLines } from '../lines.ts'
import { dropStart } from '../prompt.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'
import { findInConclusion } from './conclusions.ts'
import { optionSaying, readNamed } from './named-options.ts'
import { readMarks } from './option-marks.ts'
import type { FoundOption } from './options.ts'

/** Which options an answer names as right, and what is left of the answer. */
export interface RightOptions {
  readonly ids: readonly string[]
  readonly answer: readonly RootContent[]
  /** What only named them. */
  readonly labels: readonly Node[]
}

/** So many blocks of an answer may stand before the line that names the right options. */
const depth = 3

/**
 * Finds the options that an answer names: `Answer: D`, `**B**. Because …`, `答案：A、C`, `②`, or the words
 * of the option itself.
 *
 * @param labelled Whether a fold or a heading before the answer said that it is one.
 */
export function findRight(
  answer: readonly RootContent[],
  options: readonly FoundOption[],
  labelled: boolean,
): RightOptions | undefined {
  for (let index = 0; index < Math.min(depth, answer.length); index++) {
    const block = answer[index] as RootContent
    const found = readBlock(block, options, labelled && index === 0)
    if (found) return { ...found, answer: answer.toSpliced(index, 1, ...found.answer) }
  }
  const ids = findInConclusion(answer, options)
  return ids && { ids, answer, labels: [] }
}

function readBlock(
  block: RootContent,
  options: readonly FoundOption[],
  labelled: boolean,
): RightOptions | undefined {
  if (block.type === 'code') {
    const [line = ''] = block.value.split('\n')
    const id = optionSaying(line, options)
    return labelled && id ? { ids: [id], answer: [block], labels: [] } : undefined
  }
  if (block.type === 'list')
    return (
      (labelled ? readItems(block, options) : undefined) ??
      readItem(block.children[0], block, options, labelled)
    )
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const lines = toLines(block.children)
  const found = readLine(lines[0] ?? [], options, labelled)
  if (!found) return undefined
  const rest = [...(found.rest.length > 0 ? [found.rest] : []), ...lines.slice(1)]
  const position = block.position ? { position: block.position } : {}
  const kept: Paragraph = { type: 'paragraph', children: joinLines(rest), ...position }
  return { ids: found.ids, answer: rest.length > 0 ? [kept] : [], labels: [block] }
}

/** Each item may name one: `- A. one`, `- C. three`. */
function readItems({ children }: List, options: readonly FoundOption[]): RightOptions | undefined {
  if (children.length < 2 || children.length >= options.length) return undefined
  const found = children.map(item => readNamed(textOf(item).trim(), options))
  return found.every(ids => ids.length === 1)
    ? { ids: found.flat(), answer: [], labels: children }
    : undefined
}

/** The first item of a list may name them: `- Answer: B`. */
function readItem(
  item: ListItem | undefined,
  list: List,
  options: readonly FoundOption[],
  labelled: boolean,
): RightOptions | undefined {
  const [first, ...blocks] = item?.children ?? []
  if (first?.type !== 'paragraph' || !(labelled || readAnswerLabel(textOf(first)))) return undefined
  const found = readLine(first.children, options, labelled)
  if (!found) return undefined
  const kept: RootContent[] = [
    ...(found.rest.length > 0 ? [{ ...first, children: [...found.rest] }] : []),
    ...blocks,
  ]
  const others = list.children.slice(1)
  return {
    ids: found.ids,
    answer: [...kept, ...(others.length > 0 ? [{ ...list, children: others }] : [])],
    labels: [first],
  }
}

interface Named {
  readonly ids: readonly string[]
  /** What the line says beside them. */
  readonly rest: readonly PhrasingContent[]
}

function readLine(
  line: readonly PhrasingContent[],
  options: readonly FoundOption[],
  labelled: boolean,
): Named | undefined {
  const label = readAnswerLabel(textOf(line))
  const words = dropStart(line, label?.length ?? 0)
  const text = textOf(words).trim()
  const isAnswer = labelled || label !== undefined
  const same = isAnswer ? optionSaying(text, options) : undefined
  if (same) return { ids: [same], rest: [] }
  const marks = readMarks(text)
  if (!marks) return (isAnswer ? readBold(words, options) : undefined) ?? readEnd(text, options)
  const ids = marks.places.map(place => options[place]?.id)
  const behind = text
    .slice(marks.length)
    .replace(/^[^\p{L}\p{N}]+$/u, '')
    .trim()
  if (ids.some(id => id === undefined) || (behind !== '' && !isAnswer)) return undefined
  const named = behind === '' ? [] : readNamed(text, options)
  if (named.length > ids.length) return { ids: named, rest: [] }
  const saysOption = ids.some(id => id !== undefined && optionSaying(behind, options) === id)
  const start = textOf(words).length - textOf(words).trimStart().length
  return {
    ids: ids as string[],
    rest: behind === '' || saysOption ? [] : dropStart(words, start + marks.length),
  }
}

/** `**Its words** is right, because …` */
function readBold(line: readonly PhrasingContent[], options: readonly FoundOption[]): Named | undefined {
  const [first] = line.filter(node => textOf(node).trim() !== '')
  const id = first?.type === 'strong' ? optionSaying(textOf(first), options) : undefined
  return id ? { ids: [id], rest: line } : undefined
}

/** `The right letter is D` */
function readEnd(text: string, options: readonly FoundOption[]): Named | undefined {
  const match = /(?:[:：]|\b(?:is|es|é|est|ist)\b|option)\s*[([]?([A-Ja-j])[)\]]?\s*[.。]?$/u.exec(text)
  const id = match?.[1]?.toLowerCase()
  return match && text.length <= 60 && options.some(option => option.id === id)
    ? { ids: [id as string], rest: [] }
    : undefined
}
