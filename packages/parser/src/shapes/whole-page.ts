import type { Paragraph } from 'mdast'
import { asking, evidenceOf } from './evidence.ts'
import { readParagraph } from './lists/list-item.ts'
import { isAskedBelow } from './options/asked-by-options.ts'
import { belowHeadings, depthOf, positionOf } from './outline.ts'
import { type Prompt, readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'

/** A title that asks without a mark is that of a chapter where it has so many parts. */
const manyParts = 4

/**
 * A page that is one question: its first heading asks, or its front matter or its file's name does, or a
 * paragraph with options does, and everything under it answers. Other headings of the same depth are parts only where the name says so.
 */
export function recogniseWholePage(page: Page): Claim[] {
  const from = page.blocks.findIndex((_, index) => !page.asides.has(index))
  const first = page.blocks[from]
  if (!first) return []
  const named = evidenceOf(page.name)
  if (first.type === 'heading') {
    const prompt = page.promptOf(first)
    const asked = { ...prompt, evidence: Math.max(prompt.evidence, named) }
    return toClaim(page, from, asked, named >= asking ? 0 : first.depth, false)
  }
  const titled = toClaim(page, from, readPrompt([{ type: 'text', value: page.title ?? '' }]), 1, true)
  return titled.length > 0 || first.type !== 'paragraph' ? titled : toChoice(page, from, first)
}

/** A page without a title whose first paragraph asks, and has its options or a hidden answer below. */
function toChoice(page: Page, from: number, paragraph: Paragraph): Claim[] {
  if (!isAskedBelow(paragraph, from, page)) return []
  const { prompt, rest } = readParagraph(paragraph)
  const asked = { ...prompt, evidence: Math.max(prompt.evidence, asking) }
  return toClaim(page, from, asked, 0, false).map(claim => ({
    ...claim,
    questions: claim.questions.map(question => ({ ...question, own: rest })),
  }))
}

function toClaim(page: Page, from: number, prompt: Prompt, depth: number, hasNoHeading: boolean): Claim[] {
  const blocks = page.blocks.slice(from + 1)
  const parts = blocks.filter(block => depthOf(block) < belowHeadings)
  if (prompt.evidence < asking || (!hasNoHeading && blocks.length === 0)) return []
  if (parts.some(part => depthOf(part) <= depth && !hasNoHeading)) return []
  if (prompt.evidence < 1 && !page.told[from] && parts.length >= manyParts) return []
  const first = page.blocks.slice(from, from + 1)
  return [
    {
      shape: 'page',
      strength: prompt.evidence,
      questions: [
        {
          prompt,
          own: hasNoHeading ? first : [],
          position: positionOf(first),
          section: [],
          answered: true,
          from,
          to: page.blocks.length,
        },
      ],
    },
  ]
}
