import { isFold } from '../html/fold.ts'
import { convinces } from './conviction.ts'
import { positionOf } from './outline.ts'
import { readPrompt, strengthOf } from './prompt.ts'
import { toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'
import { foldsAnswer, foldsAnything } from './words.ts'

/**
 * Folds as questions: `<details><summary>What is a list?</summary>` with its answer inside.
 *
 * Claims the folds whose summary does not only say `Answer`; the evidence is that most summaries ask.
 */
export function recogniseFolds(page: Page): Claim[] {
  if (!page.blocks.some(isFold)) return []
  const sections = toSections(page.blocks, index => page.asides.has(index))
  const questions = page.blocks.flatMap((block, index): ClaimedQuestion[] => {
    if (!isFold(block) || page.asides.has(index)) return []
    const summary = textOf(block.summary)
    if (foldsAnswer(summary) || foldsAnything(summary)) return []
    const [first, ...asking] = block.head
    const words = first?.type === 'paragraph' || first?.type === 'heading' ? first.children : block.summary
    return [
      {
        prompt: readPrompt(words),
        asking: words === block.summary ? [] : asking,
        own: block.children,
        position: positionOf([block]),
        section: sections[index] ?? [],
        answered: true,
        from: index,
        to: index + 1,
      },
    ]
  })
  const prompts = questions.map(({ prompt }) => prompt)
  const strength = prompts.reduce((sum, prompt) => sum + strengthOf(prompt), 0)
  const told = questions.some(({ from }) => page.told[from])
  return convinces(prompts, told) ? [{ shape: 'folds', strength, questions }] : []
}
