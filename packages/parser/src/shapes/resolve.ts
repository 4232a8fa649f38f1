import type { Claim, ClaimedQuestion, ShapeName } from './shape.ts'

/** How much more a shape is worth that seldom comes about by chance. */
const weights: Record<ShapeName, number> = {
  headings: 2,
  labels: 2,
  folds: 2,
  bold: 1.5,
  tables: 1,
  lists: 1,
  page: 1,
}

/**
 * The questions of the strongest claims, in the order of the document.
 *
 * A claim loses the questions whose blocks a stronger one has; where that is more than half, it loses all.
 */
export function resolveClaims(claims: readonly Claim[]): {
  readonly shapes: ShapeName[]
  readonly questions: ClaimedQuestion[]
} {
  const taken = new Set<number>()
  const shapes = new Set<ShapeName>()
  const questions: ClaimedQuestion[] = []
  for (const claim of claims.toSorted((a, b) => strengthOf(b) - strengthOf(a))) {
    const free = claim.questions.filter(question => rangeOf(question).every(index => !taken.has(index)))
    if (free.length * 2 < claim.questions.length) continue
    for (const index of free.flatMap(rangeOf)) taken.add(index)
    questions.push(...free)
    shapes.add(claim.shape)
  }
  return { shapes: [...shapes], questions: questions.toSorted(inOrder) }
}

function strengthOf({ shape, strength }: Claim): number {
  return strength * weights[shape]
}

/** The blocks of a question, by their index. */
export function rangeOf({ from, to }: ClaimedQuestion): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function inOrder(a: ClaimedQuestion, b: ClaimedQuestion): number {
  return (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
}
