import type { Node, RootContent } from 'mdast'
import { mayHideAnswer, opensAnswer } from './answer-start.ts'
import { evidenceOf, meanEvidence } from './evidence.ts'
import { cutBehindIntents, takeIntent } from './intent.ts'
import { type Opened, openAnswer, withoutLabels } from './open-answer.ts'
import { openOptions } from './open-options.ts'
import { gatherOptions } from './options/gather-options.ts'
import type { OptionReader } from './options/option-reader.ts'
import { type FoundOption, isBoxed, readBoxes } from './options/options.ts'
import { findRight, type RightOptions } from './options/right-options.ts'
import { readMarked, unletteredOptions, withBold } from './options/unlettered.ts'
import { textOf } from './text.ts'
import { isExplanation } from './words.ts'

/** What stands under a prompt, taken apart. */
export interface Parts {
  readonly stem: readonly RootContent[]
  readonly options: readonly FoundOption[] | undefined
  readonly answer: readonly RootContent[]
  /** Which options the answer names. */
  readonly right: readonly string[] | undefined
  /** What only said that an answer follows, or which options are right. */
  readonly labels: readonly Node[]
}

/** What is known of a question beside its blocks. */
export interface Circumstances {
  /** Whether what follows is an answer although nothing says so. */
  readonly answered: boolean
  /** Whether the prompt asks about code that must stand under it. */
  readonly asksOfCode: boolean
  /** Whether other questions of the page have options with the right ones ticked. */
  readonly quiz: boolean
  readonly optionsOf: OptionReader
}

/** Cuts what follows a prompt into what still asks, the options, and what answers. */
export function toParts(blocks: readonly RootContent[], circumstances: Circumstances): Parts {
  const { optionsOf } = circumstances
  const { pieces, labels } = openOptions(blocks)
  const parts = withIntent(cut(gatherOptions(cutBehindIntents(pieces), optionsOf), circumstances))
  return labels.length > 0 ? { ...parts, labels: [...labels, ...parts.labels] } : parts
}

/** A note on why it is asked stands behind the answer, and is none by itself. */
function withIntent(parts: Parts): Parts {
  const [before, inside] = [takeIntent(parts.stem), takeIntent(parts.answer)]
  const intent = [...before.intent, ...inside.intent]
  if (intent.length === 0) return parts
  const isAnswered = inside.rest.length > 0 || parts.right !== undefined
  const stem = isAnswered ? before.rest : [...before.rest, ...intent]
  return { ...parts, stem, answer: isAnswered ? [...inside.rest, ...intent] : [] }
}

function cut(pieces: readonly RootContent[], circumstances: Circumstances): Parts {
  const { quiz, optionsOf } = circumstances
  const { answerAt, optionsAt, options } = findAnswer(pieces, quiz, optionsOf)
  const before = answerAt < 0 ? pieces : pieces.slice(0, answerAt)
  if (answerAt >= 0)
    return withRight(
      before.filter((_, index) => index !== optionsAt),
      options,
      openAnswer(pieces.slice(answerAt)),
      true,
    )
  if (options)
    return withRight(before.slice(0, optionsAt), options, openAnswer(before.slice(optionsAt + 1)), false)
  const asking = countAsking(before, circumstances)
  const [stem, answer] = [before.slice(0, asking), before.slice(asking)]
  return { stem, options, answer, right: undefined, labels: [] }
}

/** Where the parts of a question begin; −1 where there is none. */
interface Beginnings {
  readonly answerAt: number
  readonly optionsAt: number
  readonly options: readonly FoundOption[] | undefined
}

/** Where the answer begins: at what says so; an explanation alone says so only behind options. */
function findAnswer(blocks: readonly RootContent[], quiz: boolean, optionsOf: OptionReader): Beginnings {
  let hasText = false
  let found: Omit<Beginnings, 'answerAt'> = { optionsAt: -1, options: undefined }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    const follows = !hasText || found.options !== undefined
    const opens =
      opensAnswer(block, optionsOf) &&
      (follows || !isExplanation(textOf(block)) || isAnswerNext(blocks[index + 1], optionsOf))
    if (opens || (follows && mayHideAnswer(block))) return { answerAt: index, ...found }
    hasText ||= block.type === 'paragraph'
    const options = found.options
      ? undefined
      : (readsAsOptions(block, quiz, optionsOf) ?? (index < 2 ? readMarked(block) : undefined))
    if (options) found = { optionsAt: index, options }
  }
  return { answerAt: -1, ...found }
}

/** People explain an answer before they give it, too. */
function isAnswerNext(block: RootContent | undefined, optionsOf: OptionReader): boolean {
  return block !== undefined && opensAnswer(block, optionsOf) && !isExplanation(textOf(block))
}

function readsAsOptions(
  block: RootContent,
  quiz: boolean,
  optionsOf: OptionReader,
): readonly FoundOption[] | undefined {
  const options =
    optionsOf(block) ?? (quiz && block.type === 'list' && isBoxed(block) ? readBoxes(block) : undefined)
  return options && withBold(options)
}

/** How many blocks still ask where nothing says that an answer begins. */
function countAsking(blocks: readonly RootContent[], { answered, asksOfCode }: Circumstances): number {
  if (!answered || blocks.every(asksFurther)) return blocks.length
  const code = blocks.findIndex(({ type }) => type !== 'code')
  return asksOfCode ? (code < 0 ? blocks.length : code) : 0
}

/** A list of further questions. */
function asksFurther(block: RootContent): boolean {
  return (
    block.type === 'list' &&
    meanEvidence(block.children.map(({ children: [first] }) => evidenceOf(textOf(first)))) >= 0.8
  )
}

/** Finds which options the answer names, among those that were read or in a list that had no letters. */
function withRight(
  stem: readonly RootContent[],
  options: readonly FoundOption[] | undefined,
  opened: Opened,
  labelled: boolean,
): Parts {
  const unlettered = options ? undefined : unletteredOptions(stem)
  const choices = options ?? unlettered
  const found: RightOptions | undefined = choices && findRight(opened.answer, choices, labelled)
  const rest = unlettered && found ? stem.slice(0, -1) : stem
  const labels = [...opened.labels, ...(found?.labels ?? [])]
  return {
    stem: rest,
    options: options ?? (found ? unlettered : undefined),
    answer: found ? withoutLabels(found.answer, labels) : opened.answer,
    right: found?.ids,
    labels,
  }
}
