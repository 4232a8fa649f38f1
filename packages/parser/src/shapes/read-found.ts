import type { Block, DraftQuestion, Option, Outside, Role } from '@prepdeck/model'
import type { Heading, Node, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Fold, isFold } from '../html/fold.ts'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { toSource } from '../source.ts'
import { readAsides } from './asides.ts'
import type { QuestionsFile } from './file.ts'
import { type FoundOption, readLetters, readOptionBlock } from './options.ts'
import { dropStart } from './prompt.ts'
import type { FoundQuestion } from './shape.ts'
import { isPlaceholder } from './stub.ts'
import { foldsAnswer, foldsAnything, readAnswerLabel } from './words.ts'

/** A question that was found, as a question of the draft. */
export function readFound(
  found: FoundQuestion,
  { document, title }: QuestionsFile,
  roles: ReadonlyMap<string, Role>,
  context: ProseContext,
): DraftQuestion {
  const { prompt, blocks } = withPrompt(found, context)
  const parts = toParts(blocks, found.answered)
  const letters = parts.options && lettersOf(parts.answer, parts.options)
  for (const node of [...parts.labels, ...(letters ? [letters.block] : [])]) context.leaveOut('label', node)
  const body = toBlocks(
    letters ? parts.answer.filter(block => block !== letters.block) : parts.answer,
    context,
  )
  const stem = toBlocks(parts.stem, context)
  const options = parts.options?.map(option => toOption(option, letters?.letters, context))
  const source = toSource(document, found.position)
  const role = roles.get(roleOf(found.section, title) ?? '')
  return {
    kind: 'question',
    ...(found.prompt.number === undefined ? {} : { number: found.prompt.number }),
    ...(role ? { role: role.id } : {}),
    also: [],
    section: [...found.section],
    prompt: toPhrasing(prompt, context),
    ...(stem.length > 0 ? { stem } : {}),
    ...(options ? { options } : {}),
    ...toAnswer(body, options),
    tags: [],
    ...(found.prompt.difficulty ? { difficulty: found.prompt.difficulty } : {}),
    references: [],
    related: [],
    overlaps: [],
    source,
    repairs: repairsIn(document, source),
  }
}

/** The heading that stands for the role: the outermost one that is not the title of the page. */
export function roleOf(section: readonly string[], title: Heading | undefined): string | undefined {
  return title && section[0] === toString(title).trim() ? section[1] : section[0]
}

/** A heading that is only `Question 3` has its words below. */
function withPrompt(
  { prompt, blocks }: FoundQuestion,
  context: ProseContext,
): { readonly prompt: readonly PhrasingContent[]; readonly blocks: readonly RootContent[] } {
  const { asides, rest } = withoutAsides(blocks)
  for (const { reason, node } of asides) context.leaveOut(reason, node)
  if (toString(prompt.nodes).trim() !== '' || prompt.nodes.some(node => node.type === 'image'))
    return { prompt: prompt.nodes, blocks: rest }
  const first = rest.findIndex(block => block.type === 'paragraph')
  const paragraph = rest[first]
  if (paragraph?.type !== 'paragraph')
    return {
      prompt: [{ type: 'text', value: prompt.number === undefined ? '?' : `${prompt.number}` }],
      blocks: rest,
    }
  return { prompt: paragraph.children, blocks: rest.toSpliced(first, 1) }
}

/** What stands between questions belongs to none: links back, lines at the end. */
function withoutAsides(blocks: readonly RootContent[]): {
  readonly asides: { readonly reason: Outside['reason']; readonly node: Node }[]
  readonly rest: RootContent[]
} {
  const reasons = new Map(
    readAsides(blocks, () => false)
      .filter(({ reason }) => reason === 'navigation')
      .map(({ index, reason }) => [index, reason]),
  )
  const last = blocks.findLastIndex((block, index) => block.type !== 'thematicBreak' && !reasons.has(index))
  const asides = blocks.flatMap((node, index) => {
    const reason = reasons.get(index) ?? (index > last ? ('rule' as const) : undefined)
    return reason ? [{ reason, node, index }] : []
  })
  const left = new Set(asides.map(({ index }) => index))
  return { asides, rest: blocks.filter((_, index) => !left.has(index)) }
}

interface Parts {
  readonly stem: readonly RootContent[]
  readonly options: readonly FoundOption[] | undefined
  readonly answer: readonly RootContent[]
  /** What only said that an answer follows. */
  readonly labels: readonly Node[]
}

/** Cuts what follows a prompt into what still asks, the options, and what answers. */
function toParts(blocks: readonly RootContent[], answered: boolean): Parts {
  const answerAt = blocks.findIndex((block, index) => beginsAnswer(block, blocks.slice(0, index)))
  const before = answerAt < 0 ? blocks : blocks.slice(0, answerAt)
  const optionsAt = before.findIndex(block => readOptionBlock(block) !== undefined)
  const options = optionsAt < 0 ? undefined : readOptionBlock(before[optionsAt] as RootContent)
  const asking = before.filter((_, index) => index !== optionsAt)
  if (answerAt >= 0) return { stem: asking, options, ...openAnswer(blocks.slice(answerAt)) }
  if (options)
    return { stem: before.slice(0, optionsAt), options, ...openAnswer(before.slice(optionsAt + 1)) }
  return answered
    ? { stem: [], options, answer: before, labels: [] }
    : { stem: before, options, answer: [], labels: [] }
}

/** A fold that hides an answer, or a line that begins with the word. */
function beginsAnswer(block: RootContent, before: readonly RootContent[]): boolean {
  if (isFold(block)) {
    const summary = toString(block.summary)
    return (
      foldsAnswer(summary) || (foldsAnything(summary) && before.every(({ type }) => type !== 'paragraph'))
    )
  }
  return isLabelled(block)
}

/** `Answer: …`, `**Answer**`, `#### Answer`; the word alone in plain text is no label. */
function isLabelled(block: RootContent): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const text = toString(block)
  const label = readAnswerLabel(text)
  if (!label) return false
  const [only] = block.children
  const standsOut = block.type === 'heading' || only?.type === 'strong' || only?.type === 'emphasis'
  return standsOut || /[:：]/.test(text.slice(0, label.length))
}

/** The blocks of an answer without the fold and the label around it. */
function openAnswer(blocks: readonly RootContent[]): Pick<Parts, 'answer' | 'labels'> {
  const labels: Node[] = []
  const answer = blocks.flatMap((block, index): RootContent[] => {
    if (isFold(block) && hides(block)) {
      labels.push(...block.summary)
      return block.children
    }
    return index === 0 ? withoutLabel(block, labels) : [block]
  })
  return { answer, labels }
}

function hides({ summary }: Fold): boolean {
  const text = toString(summary)
  return foldsAnswer(text) || foldsAnything(text)
}

/** `Answer: text` → `text`; a label alone goes among the labels. */
function withoutLabel(block: RootContent, labels: Node[]): RootContent[] {
  if ((block.type !== 'paragraph' && block.type !== 'heading') || !isLabelled(block)) return [block]
  const children = dropStart(block.children, readAnswerLabel(toString(block))?.length ?? 0)
  if (toString(children).trim() !== '')
    return [{ type: 'paragraph', children, ...(block.position ? { position: block.position } : {}) }]
  labels.push(block)
  return []
}

/** The line that names the right options, among the first of the answer. */
function lettersOf(answer: readonly RootContent[], options: readonly FoundOption[]) {
  const ids = options.map(({ id }) => id)
  for (const block of answer.slice(0, 3)) {
    const letters =
      block.type === 'paragraph' || block.type === 'heading' ? readLetters(toString(block), ids) : undefined
    if (letters) return { letters, block }
  }
  return undefined
}

function toOption(
  { id, blocks, correct }: FoundOption,
  letters: readonly string[] | undefined,
  context: ProseContext,
): Option {
  return { id, content: toBlocks(blocks, context), correct: letters ? letters.includes(id) : correct }
}

function toAnswer(
  body: Block[],
  options: readonly Option[] | undefined,
): Pick<DraftQuestion, 'status' | 'answer'> {
  const solved = options?.some(({ correct }) => correct) ?? false
  if (body.length === 0 && !solved) return { status: 'none' }
  const status = !solved && isPlaceholder(toString({ type: 'root', children: body })) ? 'stub' : 'full'
  return { status, answer: { keyPoints: [], body, facts: [], pitfalls: [], followUps: [], signals: [] } }
}
