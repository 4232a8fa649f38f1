import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { splitAtLine } from './lines.ts'
import { dropStart, readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { readAnswerLabel, readQuestionLabel } from './words.ts'

/** `Question: …`, `Q: …` and what stands under it, answered behind `Answer:`, `A:`, `R:`. */
export function recogniseLabels(page: Page): Claim[] {
  const starts = page.blocks.flatMap((block, index): Start[] =>
    block.type === 'paragraph' && !page.asides.has(index) ? toStart(block, index, page) : [],
  )
  return toClaim('labels', page, starts, {
    answered: false,
    endsAt: index => page.blocks[index]?.type === 'heading',
  })
}

function toStart(paragraph: Paragraph, index: number, page: Page): Start[] {
  const text = toString(paragraph)
  const label = readQuestionLabel(text)
  if (!label || !text.slice(0, label.length).match(/[:：]|\d/)) return []
  const { line, rest } = splitAtLine(paragraph.children)
  const behind: RootContent[] = rest.length > 0 ? [{ ...paragraph, children: rest }] : []
  const alone = label.length >= toString(line).trim().length
  const next = page.blocks[index + 1]
  if (alone && behind.length === 0 && !next) return []
  const prompt = readPrompt(dropStart(line, label.length))
  const numbered = label.number === undefined ? prompt : { ...prompt, number: label.number }
  const joined = joinsNextLine(rest)
  return joined
    ? [
        {
          index,
          prompt: { ...readPrompt(dropStart(paragraph.children, label.length)), labelled: true, evidence: 1 },
          rest: [],
        },
      ]
    : [{ index, prompt: { ...numbered, labelled: true, evidence: 1 }, rest: behind }]
}

/** A question that is broken into lines goes on unless an answer begins. */
function joinsNextLine(rest: Paragraph['children']): boolean {
  return rest.length > 0 && readAnswerLabel(toString(rest)) === undefined
}
