import { toString } from 'mdast-util-to-string'
import { isFold } from '../html/fold.ts'
import { meanEvidence } from './evidence.ts'
import { readPrompt } from './prompt.ts'
import { positionOf } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { foldsAnswer } from './words.ts'

/** `<details><summary>What is a list?</summary>` with its answer inside. */
export function recogniseFolds(page: Page): Claim[] {
  const questions = page.blocks.flatMap((block, index): ClaimedQuestion[] => {
    if (!isFold(block) || page.asides.has(index) || foldsAnswer(toString(block.summary))) return []
    return [
      {
        prompt: readPrompt(block.summary),
        blocks: block.children,
        position: positionOf([block]),
        section: page.sections[index] ?? [],
        answered: true,
        from: index,
        to: index + 1,
      },
    ]
  })
  const evidences = questions.map(({ prompt }) => prompt.evidence)
  const strength = evidences.reduce((sum, evidence) => sum + evidence, 0)
  return meanEvidence(evidences) >= 0.5 ? [{ shape: 'folds', strength, questions }] : []
}
