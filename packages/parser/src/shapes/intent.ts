import type { List, Node, RootContent } from 'mdast'
import { textOf } from './text.ts'

/** Who asks in an interview. */
const asker =
  '(?:they|(?:(?:the|an|your) )?(?:interviewers?|recruiters?|employers?|hiring managers?|companies|panel))'
/** What may still stand behind it, and no more: `Why do they ask for a password?` is a question. */
const end =
  '(?: (?:this|it|that|here|about (?:this|it)|this question|you this|for|to (?:hear|see|know)|from you))*'
const intents = [
  `why (?:do |does |would )?(?:${asker}|we) (?:really |actually )?asks?`,
  "why (?:it['’]s|it is|this is|is it|is this|(?:this|the) question is) (?:being )?asked",
  `what (?:do |does )?${asker}(?:['’](?:re|s)| is| are)? (?:really |actually )?(?:wants?|looks?|looking|listens?|listening|tests?|testing|assess(?:es|ing)?|checks?|checking|evaluat(?:es?|ing)|expects?|hoping|hopes?)`,
  "what (?:we want to hear|we look for|we(?:['’]re| are) looking for|(?:this|it|the question) (?:tests|assesses|checks|evaluates|probes|reveals))",
  "(?:the )?(?:interviewers?|recruiters?|questions?)['’]?s?['’]? (?:intent|intention|goal|purpose)",
  '(?:the )?(?:hidden |real )?(?:intent|intention|purpose|goal) (?:of|behind) (?:the|this) question',
  'qué (?:buscan|quieren oír)|por qué (?:lo )?preguntan|o que (?:eles )?querem ouvir|por que perguntam',
  'was (?:sie|interviewer) hören wollen|warum (?:sie|das) (?:fragen|gefragt wird)|pourquoi (?:ils|on) (?:le )?demandent?',
  'что (?:они )?хотят услышать|зачем (?:об этом )?спрашивают|面试官(?:想听|意图|考察)|考察点|出題意図|質問の意図|질문 의도',
]
/** A label behind which, in the same line or below, stands what the one who asks has in mind. */
const label = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${intents.join('|')})${end}[?？]?[^\\p{L}\\p{N}:：]*(?:[:：]|$)`,
  'iu',
)
/** One look at the first letter tells of most texts that they are none. */
const mayBegin = /^[^\p{L}\p{N}]*[wtireqhopчз面考出質질]/iu

/** Whether a text is a note on why a question is asked, or begins one: `**Why they ask:** to see …` */
export function isIntent(text: string): boolean {
  return mayBegin.test(text) && label.test(text)
}

/** Blocks, and those before them that only say what the one who asks has in mind: they answer nothing. */
export interface Intended {
  readonly intent: readonly RootContent[]
  readonly rest: readonly RootContent[]
}

/** Takes notes on why a question is asked off the head of what stands below it. */
export function takeIntent(blocks: readonly RootContent[]): Intended {
  let at = 0
  while (at < blocks.length && beginsIntent(blocks[at] as RootContent)) at += lengthOfNote(blocks, at)
  return { intent: blocks.slice(0, at), rest: blocks.slice(at) }
}

/** Blocks in which a list that begins with such notes is cut behind them: `- Why they ask: …` ⏎ `- Answer: …` → two lists. */
export function cutBehindIntents(blocks: readonly RootContent[]): readonly RootContent[] {
  const begins = (block: RootContent) => block.type === 'list' && isNote(block.children[0]?.children[0])
  if (!blocks.some(begins)) return blocks
  return blocks.flatMap(block => (block.type === 'list' && begins(block) ? cutBehind(block) : [block]))
}

function cutBehind(list: List): List[] {
  const end = list.children.findIndex(({ children: [first] }) => !isNote(first))
  return end < 0
    ? [list]
    : [
        { ...list, children: list.children.slice(0, end) },
        { ...list, children: list.children.slice(end) },
      ]
}

function beginsIntent(block: RootContent): boolean {
  if (block.type === 'blockquote') return isNote(block.children[0])
  if (block.type === 'list') return block.children.every(({ children: [first] }) => isNote(first))
  return isNote(block)
}

function isNote(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return false
  const start = startOf(block)
  return (mayBegin.test(start) || !/\p{L}/u.test(start)) && isIntent(textOf(block))
}

/** The first words of a block: mostly they tell, and the whole of it need not be put together. */
function startOf(node: Node): string {
  if ('value' in node) return node.value as string
  const [first] = 'children' in node ? (node.children as Node[]) : []
  return first ? startOf(first) : ''
}

/** A heading stands over all up to the next one; a label alone over the block below it. */
function lengthOfNote(blocks: readonly RootContent[], at: number): number {
  const block = blocks[at]
  if (block?.type === 'heading') {
    const next = blocks.findIndex(({ type }, index) => index > at && type === 'heading')
    return (next < 0 ? blocks.length : next) - at
  }
  const isAlone =
    block?.type === 'paragraph' && /^[^:：?？]*(?:[:：?？][^\p{L}\p{N}]*)?$/u.test(textOf(block))
  return isAlone ? 2 : 1
}
