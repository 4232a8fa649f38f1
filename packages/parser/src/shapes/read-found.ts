import type { Block, DraftQuestion, Option } from '@prepdeck/model'
import type { Heading, Node } from 'mdast'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { toSource } from '../source.ts'
import { asksOfCode } from './code-asked.ts'
import type { QuestionsFile } from './file.ts'
import { withPrompt } from './found-prompt.ts'
import { withKey } from './key/match-keys.ts'
import type { FoundOption } from './options/options.ts'
import { toParts } from './parts.ts'
import type { FoundQuestion } from './shape.ts'
import { isPlaceholder } from './stub.ts'
import { textOf } from './text.ts'

/** A question that was found, as a question of the draft; its role is known when all files are read. */
export function readFound(
  found: FoundQuestion,
  { document, optionsOf }: QuestionsFile,
  context: ProseContext,
): DraftQuestion {
  const { prompt, blocks } = withPrompt(found, context)
  const circumstances = {
    answered: found.answered,
    quiz: found.quiz,
    optionsOf,
    asksOfCode: !found.asking?.length && asksOfCode(textOf(prompt)),
  }
  const parts = withKey(toParts(blocks, circumstances), found.key)
  for (const node of parts.labels) context.leaveOut('label', node)
  for (const { reason, node } of found.left ?? []) context.leaveOut(reason, node)
  const body = toBlocks(parts.answer, context)
  const asking = [...(found.asking ?? []), ...parts.stem]
  for (const node of asking) if (node.type === 'thematicBreak') context.leaveOut('rule', node)
  const stem = toBlocks(
    asking.filter(({ type }) => type !== 'thematicBreak'),
    context,
  )
  const options = parts.options?.map(option => toOption(option, parts.right, context))
  const source = toSource(document, found.position)
  return {
    kind: 'question',
    ...(found.prompt.number === undefined ? {} : { number: found.prompt.number }),
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
  return title && section[0] === textOf(title).trim() ? section[1] : section[0]
}

function toOption(
  { id, blocks, correct }: FoundOption,
  right: readonly string[] | undefined,
  context: ProseContext,
): Option {
  return { id, content: toBlocks(blocks, context), correct: right ? right.includes(id) : correct }
}

function toAnswer(
  body: Block[],
  options: readonly Option[] | undefined,
): Pick<DraftQuestion, 'status' | 'answer'> {
  const solved = options?.some(({ correct }) => correct) ?? false
  if (body.length === 0 && !solved) return { status: 'none' }
  const nodes = body as unknown as readonly Node[]
  const isStub = () =>
    isPlaceholder(textOf(nodes), () => nodes.some(showsMore)) && !nodes.some(node => leadsOn(node))
  const status = !solved && isStub() ? 'stub' : 'full'
  return { status, answer: { keyPoints: [], body, facts: [], pitfalls: [], followUps: [], signals: [] } }
}

/** `[Answer](https://a.b)` is no promise. */
function leadsOn(node: Node): boolean {
  return node.type === 'link' || ('children' in node && (node.children as Node[]).some(leadsOn))
}

/** Whether a node is, or holds, something that is no plain text. */
function showsMore(node: Node): boolean {
  return more.has(node.type) || ('children' in node && (node.children as Node[]).some(showsMore))
}

const more = new Set(['image', 'inlineCode', 'code', 'inlineMath', 'math', 'table'])
