import type { Heading } from 'mdast'
import { meanEvidence } from './evidence.ts'
import { type Prompt, readPrompt } from './prompt.ts'
import type { Claim, Page } from './shape.ts'
import { toClaim } from './starts.ts'

interface Candidate {
  readonly index: number
  readonly depth: number
  readonly prompt: Prompt
}

/** Of the headings of one level so many must look like questions that all of them are. */
const convincing = 0.6

/**
 * Headings as questions: `## 3. What is a list?` and what stands under it.
 *
 * The level whose headings are questions is the shallowest that convinces, else the one with most
 * evidence; all headings of that level count, for one may ask without looking like it. Headings of
 * another level join when they carry on the numbers. Deeper headings belong to the answer.
 */
export function recogniseHeadings(page: Page): Claim[] {
  const candidates = page.blocks.flatMap((block, index): Candidate[] =>
    block.type === 'heading' && !page.asides.has(index)
      ? [{ index, depth: block.depth, prompt: readPrompt(block.children) }]
      : [],
  )
  const depth = chooseDepth(candidates)
  if (depth === undefined) return []
  const own = candidates.filter(candidate => candidate.depth === depth)
  const starts = [...own, ...joining(candidates, own, depth)].toSorted((a, b) => a.index - b.index)
  const begins = new Set(starts.map(({ index }) => index))
  return toClaim(
    'headings',
    page,
    starts.map(({ index, prompt }) => ({ index, prompt, rest: [] })),
    {
      answered: true,
      endsAt: (index, start) => !begins.has(index) && depthAt(page, index) < depthAt(page, start.index),
    },
  )
}

function chooseDepth(candidates: readonly Candidate[]): number | undefined {
  const levels = [1, 2, 3, 4, 5, 6].map(depth => {
    const evidences = candidates
      .filter(candidate => candidate.depth === depth)
      .map(({ prompt }) => prompt.evidence)
    return { depth, count: evidences.length, mean: meanEvidence(evidences) }
  })
  const many = levels.filter(({ count }) => count >= 2)
  const first = many.find(({ mean }) => mean >= convincing)
  if (first) return first.depth
  const [best] = many
    .filter(({ mean }) => mean >= 0.4)
    .toSorted((a, b) => b.count * b.mean - a.count * a.mean)
  return best?.depth
}

/** Headings of other levels whose number is one that the level left out: `## 1.`, `### 2.`, `## 3.` */
function joining(candidates: readonly Candidate[], own: readonly Candidate[], depth: number): Candidate[] {
  const numbers = new Set(own.flatMap(({ prompt }) => prompt.number ?? []))
  if (numbers.size < own.length / 2) return []
  return candidates.filter(candidate => {
    const { number } = candidate.prompt
    if (candidate.depth === depth || number === undefined || numbers.has(number)) return false
    const before = own.findLast(({ index }) => index < candidate.index)?.prompt.number
    const joins = before !== undefined && number > before && fits(candidate, own)
    if (joins) numbers.add(number)
    return joins
  })
}

/** Whether the next heading of the level has a higher number still. */
function fits({ index, prompt: { number = 0 } }: Candidate, own: readonly Candidate[]): boolean {
  const after = own.find(other => other.index > index)?.prompt.number
  return after === undefined || after > number
}

function depthAt({ blocks }: Page, index: number): number {
  const block = blocks[index]
  return block?.type === 'heading' ? (block as Heading).depth : 7
}
