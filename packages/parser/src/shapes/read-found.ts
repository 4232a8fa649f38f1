import type { Block, DraftQuestion, Option, Outside, Role } from '@prepdeck/model'
import type { Heading, Node, PhrasingContent, RootContent } from 'mdast'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { toSource } from '../source.ts'
import { withKey } from './answer-key.ts'
import { readAsides } from './asides.ts'
import { asksOfCode } from './code-asked.ts'
import type { QuestionsFile } from './file.ts'
import type { FoundOption } from './options.ts'
import { toParts } from './parts.ts'
import { toPieces } from './pieces.ts'
import type { FoundQuestion } from './shape.ts'
import { isPlaceholder } from './stub.ts'
import { textOf } from './text.ts'

/** A question that was found, as a question of the draft. */
export function readFound(
  found: FoundQuestion,
  { document, title }: QuestionsFile,
  roles: ReadonlyMap<string, Role>,
  context: ProseContext,
): DraftQuestion {
  const { prompt, blocks } = withPrompt(found, context)
  const circumstances = {
    answered: found.answered,
    quiz: found.quiz,
    asksOfCode: asksOfCode(textOf(prompt)),
  }
  const parts = withKey(toParts(blocks, circumstances), found.key)
  for (const node of parts.labels) context.leaveOut('label', node)
  const body = toBlocks(parts.answer, context)
  const stem = toBlocks([...(found.asking ?? []), ...parts.stem], context)
  const options = parts.options?.map(option => toOption(option, parts.right, context))
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
  return title && section[0] === textOf(title).trim() ? section[1] : section[0]
}

/** A heading that is only `Question 3` has its words below: in the next heading, or the next paragraph. */
function withPrompt(
  { prompt, blocks }: FoundQuestion,
  context: ProseContext,
): { readonly prompt: readonly PhrasingContent[]; readonly blocks: readonly RootContent[] } {
  const { asides, rest } = withoutAsides(blocks)
  for (const { reason, node } of asides) context.leaveOut(reason, node)
  if (textOf(prompt.nodes).trim() !== '' || prompt.nodes.some(node => node.type === 'image'))
    return { prompt: prompt.nodes, blocks: rest }
  const first = rest.findIndex(({ type }) => type === 'paragraph' || type === 'heading')
  const block = rest[first]
  if (block?.type === 'paragraph' || block?.type === 'heading') {
    const [own, ...others] = toPieces(block)
    if (own?.type === 'paragraph' || own?.type === 'heading')
      return { prompt: own.children, blocks: rest.toSpliced(first, 1, ...others) }
  }
  return {
    prompt: [{ type: 'text', value: prompt.number === undefined ? '?' : `${prompt.number}` }],
    blocks: rest,
  }
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
  const showsMore = /"type":"(?:image|inlineCode|code|inlineMath|math|table)"/.test(JSON.stringify(body))
  const status =
    !solved && isPlaceholder(textOf(body as unknown as readonly Node[]), showsMore) ? 'stub' : 'full'
  return { status, answer: { keyPoints: [], body, facts: [], pitfalls: [], followUps: [], signals: [] } }
}
