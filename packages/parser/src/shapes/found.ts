import type { Difficulty } from '@prepdeck/model'
import type { RootContent } from 'mdast'
import type { Point } from 'unist'
import { findCaptions } from './captions.ts'
import { matchKeys } from './key/match-keys.ts'
import { readLegend, toKey } from './legend.ts'
import type { Page } from './page.ts'
import type { Prompt } from './prompt.ts'
import type { ClaimedQuestion, FoundQuestion } from './shape.ts'
import { textOf } from './text.ts'

/** The questions of a page with all that belongs to each: its blocks, its answer from a key, its marks. */
export function toFound(questions: readonly ClaimedQuestion[], page: Page): FoundQuestion[] {
  const keys = matchKeys(questions, page.keys)
  const legend = readLegend(page.blocks.slice(0, questions[0]?.from ?? 0))
  const quiz = page.keys.length > 0 || page.blocks.some(block => holdsTicks(block, page))
  const isAdorned = legend.size === 0 && isOrnament(questions)
  // Where the key answers every question, what stands under one still asks.
  const isKeyed = keys.size === questions.length
  const captions = findCaptions(questions, page.blocks)
  const belongs = (index: number) => !page.asides.has(index) && !captions.has(index)
  return questions.map(question => {
    const { from, to, at = from } = question
    const caption = captions.has(to - 1) ? page.blocks[to - 1] : undefined
    const key = withoutPrompt(keys.get(question), question.prompt)
    return {
      ...question,
      prompt: isAdorned ? withoutMark(question.prompt) : withLegend(question.prompt, legend),
      answered: question.answered && !isKeyed,
      position: { start: question.position.start, end: endOf(question, page.blocks) },
      blocks: [
        ...question.own,
        ...page.blocks.slice(at + 1, to).filter((_, place) => belongs(at + 1 + place)),
      ],
      quiz,
      ...(caption ? { left: [...(question.left ?? []), { reason: 'prose' as const, node: caption }] } : {}),
      ...(key ? { key } : {}),
    }
  })
}

/** So many questions must have the same picture before it says nothing of any. */
const manyAlike = 3

/** Whether every question has the same picture: then it adorns, and tells no difficulty. */
function isOrnament(questions: readonly ClaimedQuestion[]): boolean {
  const mark = questions[0]?.prompt.mark
  if (questions.length < manyAlike || mark === undefined || /\p{L}/u.test(mark)) return false
  return questions.every(({ prompt }) => prompt.mark === mark)
}

function withoutMark({ difficulty: _, ...prompt }: Prompt): Prompt {
  return prompt
}

/** A key may say again what was asked: `### Question 1 — Heaps` */
function withoutPrompt(
  key: readonly RootContent[] | undefined,
  { nodes }: Prompt,
): readonly RootContent[] | undefined {
  const isSame = key && textOf(key[0]).trim() === textOf(nodes).trim()
  return isSame && key.length > 1 ? key.slice(1) : key
}

function endOf({ position, from, to }: ClaimedQuestion, blocks: readonly RootContent[]): Point {
  for (let index = to - 1; index > from; index--) {
    const end = blocks[index]?.position?.end
    if (end) return end
  }
  return position.end
}

/** What a mark means is what the page says that it means. */
function withLegend(prompt: Prompt, legend: ReadonlyMap<string, Difficulty>): Prompt {
  const difficulty = prompt.mark === undefined ? undefined : legend.get(toKey(prompt.mark))
  return difficulty === undefined ? prompt : { ...prompt, difficulty }
}

function holdsTicks(block: RootContent, { optionsOf }: Page): boolean {
  return (
    block.type === 'list' &&
    block.children.some(({ checked }) => checked === true) &&
    optionsOf(block) !== undefined
  )
}
