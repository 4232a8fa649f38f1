import type { HeadingNode } from './heading-tree.ts'

/** So great a share of the questions must have numbers, or labels, that one of another level joins by its own. */
const enough = 0.5

/**
 * The questions, and headings of other levels that are some too: their number is one that was left out
 * (`## 1.`, `### 2.`, `## 3.`), or a word such as `Question` stands before them as before the others.
 */
export function withMissing(own: readonly HeadingNode[], all: readonly HeadingNode[]): HeadingNode[] {
  const numbers = new Set(own.flatMap(({ prompt }) => prompt.number ?? []))
  const isNumbered = numbers.size >= own.length * enough
  const isLabelled = own.filter(({ prompt }) => prompt.labelled).length >= own.length * enough
  const chosen = new Set(own)
  const next = nextNumbers(all, chosen)
  let before: number | undefined
  return all.filter((node, place) => {
    const { number, labelled } = node.prompt
    const after = next[place]
    const runsOn =
      isNumbered &&
      number !== undefined &&
      before !== undefined &&
      number === before + 1 &&
      !numbers.has(number) &&
      (after === undefined || after > number)
    const joins = chosen.has(node) || runsOn || (isLabelled && labelled)
    if (joins && number !== undefined) {
      before = number
      numbers.add(number)
    }
    return joins
  })
}

/** For each heading the number of the next one that was chosen. */
function nextNumbers(
  all: readonly HeadingNode[],
  chosen: ReadonlySet<HeadingNode>,
): readonly (number | undefined)[] {
  let next: number | undefined
  return all
    .toReversed()
    .map(node => {
      const after = next
      if (chosen.has(node)) next = node.prompt.number ?? next
      return after
    })
    .toReversed()
}
