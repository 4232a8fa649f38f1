import type { Difficulty } from '@prepdeck/model'
import type { RootContent } from 'mdast'
import type { Point } from 'unist'
import { matchKeys } from './key/match-keys.ts'
import { readLegend, toKey } from './legend.ts'
import type { Page } from './page.ts'
import type { Prompt } from './prompt.ts'
import type { ClaimedQuestion, FoundQuestion } from './shape.ts'

/** The questions of a page with all that belongs to each: its blocks, its answer from a key, its marks. */
export function toFound(questions: readonly ClaimedQuestion[], page: Page): FoundQuestion[] {
  const keys = matchKeys(questions, page.keys)
  const legend = readLegend(page.blocks.slice(0, questions[0]?.from ?? 0))
  const quiz = page.keys.length > 0 || page.blocks.some(block => holdsTicks(block, page))
  return questions.map(question => {
    const { from, to } = question
    const key = keys.get(question)
    return {
      ...question,
      prompt: withLegend(question.prompt, legend),
      position: { start: question.position.start, end: endOf(question, page.blocks) },
      blocks: [
        ...question.own,
        ...page.blocks.slice(from + 1, to).filter((_, place) => !page.asides.has(from + 1 + place)),
      ],
      quiz,
      ...(key ? { key } : {}),
    }
  })
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
