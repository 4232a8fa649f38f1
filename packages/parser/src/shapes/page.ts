import { readPrompt } from './prompt.ts'
import { positionOf } from './sections.ts'
import type { Claim, Page } from './shape.ts'

/** A page that is one question: its first heading asks, and everything under it answers. */
export function recognisePage(page: Page): Claim[] {
  const from = page.blocks.findIndex((_, index) => !page.asides.has(index))
  const heading = page.blocks[from]
  if (heading?.type !== 'heading' || page.blocks.length < from + 2) return []
  const prompt = readPrompt(heading.children)
  const blocks = page.blocks.slice(from + 1)
  if (prompt.evidence < 0.8 || blocks.some(block => block.type === 'heading' && block.depth <= heading.depth))
    return []
  const position = positionOf([heading, ...blocks])
  const to = page.blocks.length
  return [
    {
      shape: 'page',
      strength: prompt.evidence,
      questions: [{ prompt, blocks, position, section: [], answered: true, from, to }],
    },
  ]
}
