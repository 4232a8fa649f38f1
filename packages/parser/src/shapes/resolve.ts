import type { Claim, ClaimedQuestion, ShapeName } from './shape.ts'

/** How much more a shape is worth that seldom comes about by chance. */
const weights: Record<ShapeName, number> = {
  headings: 2,
  labels: 2,
  folds: 2,
  cards: 2,
  bold: 1.5,
  tables: 1,
  quotes: 1,
  lists: 1,
  paragraphs: 0.9,
  page: 1,
}

/** The questions of the strongest claims, in the order of the document, and their shapes. */
export interface Resolved {
  readonly shapes: readonly ShapeName[]
  readonly questions: readonly ClaimedQuestion[]
}

/**
 * The questions of the strongest claims.
 *
 * A claim loses the questions whose blocks a stronger one has; where that is more than half, it loses
 * all, but for those whose numbers the stronger ones left out.
 */
export function resolveClaims(claims: readonly Claim[]): Resolved {
  const taken: boolean[] = []
  const shapes = new Set<ShapeName>()
  const questions: ClaimedQuestion[] = []
  const lost: ClaimedQuestion[] = []
  for (const claim of claims.toSorted((a, b) => strengthOf(b) - strengthOf(a))) {
    const free: ClaimedQuestion[] = []
    const late: ClaimedQuestion[] = []
    for (const question of claim.questions) (isFree(question, taken) ? free : late).push(question)
    const wins = free.length * 2 >= claim.questions.length
    lost.push(...(wins ? late : claim.questions))
    if (!wins) continue
    for (const { from, to } of free) for (let index = from; index < to; index++) taken[index] = true
    questions.push(...free)
    shapes.add(claim.shape)
  }
  return { shapes: [...shapes], questions: fillGaps(questions.toSorted(inOrder), lost.toSorted(inOrder)) }
}

function strengthOf({ shape, strength }: Claim): number {
  return strength * weights[shape]
}

function isFree({ from, to }: ClaimedQuestion, taken: readonly boolean[]): boolean {
  for (let index = from; index < to; index++) if (taken[index]) return false
  return true
}

function inOrder(a: ClaimedQuestion, b: ClaimedQuestion): number {
  return a.from - b.from || (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
}

/**
 * Puts in the questions whose numbers are missing: `**3.** …` and `5. …` as headings, and between them
 * `4. …` as the item of a list, which had been taken for a part of the third answer.
 */
function fillGaps(
  questions: readonly ClaimedQuestion[],
  lost: readonly ClaimedQuestion[],
): ClaimedQuestion[] {
  const filled: ClaimedQuestion[] = []
  let next = 0
  for (let index = 0; index < questions.length; index++) {
    const question = questions[index] as ClaimedQuestion
    let last = question
    while ((lost[next]?.from ?? Number.POSITIVE_INFINITY) <= question.from) next++
    while ((lost[next]?.from ?? Number.POSITIVE_INFINITY) < question.to) {
      const block = blockOf(lost, next)
      next += block.length
      const found = atPlaces(block)
      const after = questions[index + 1]
      if (!found.every((item, place) => fits(item, found[place - 1] ?? last, after))) continue
      const items = found.map(item => ({ ...item, section: question.section, answered: question.answered }))
      filled.push({ ...last, to: (found[0] as ClaimedQuestion).from }, ...items.slice(0, -1))
      last = { ...(items.at(-1) as ClaimedQuestion), to: question.to }
    }
    filled.push(last)
  }
  return filled
}

/** The questions that begin in the same block: the items of a list go together or not at all. */
function blockOf(questions: readonly ClaimedQuestion[], first: number): readonly ClaimedQuestion[] {
  let end = first + 1
  while (questions[end]?.from === questions[first]?.from) end++
  return questions.slice(first, end)
}

/** One for each place: two shapes may see the same. */
function atPlaces(questions: readonly ClaimedQuestion[]): ClaimedQuestion[] {
  const startOf = (question: ClaimedQuestion | undefined) => question?.position.start.offset
  return questions.filter((question, place) => startOf(question) !== startOf(questions[place - 1]))
}

/** Whether a question has the number that comes after one and is not that of the next. */
function fits(found: ClaimedQuestion, last: ClaimedQuestion, next: ClaimedQuestion | undefined): boolean {
  const number = found.prompt.number
  if (number === undefined || last.prompt.number === undefined || number !== last.prompt.number + 1)
    return false
  const after = next?.prompt.number
  return after === undefined ? found.prompt.evidence >= 0.8 : after === number + 1 || after > number
}
