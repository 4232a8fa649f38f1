import { isDelimiter } from './delimiter-codes.ts'
import { type DelimiterRun, type Mark, readDelimiterRuns } from './delimiter-run.ts'
import type { Levels } from './levels.ts'

/**
 * How deep emphasis and brackets are nested in each paragraph, about: `**a *b [c]***` → 3.
 *
 * Delimiters are paired as in CommonMark, but each kind by itself, and also in what a parser would know
 * to be code or HTML: this is to find what nobody wrote by hand, not to parse.
 *
 * @param least How many delimiters a paragraph must have to be looked at: a level takes two or more.
 */
export function* delimiterLevels(lines: readonly string[], least = 0): Generator<Levels> {
  let start = 0
  let count = 0
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index] ?? ''
    if (!/^[ \t>]*$/.test(line)) {
      count += countDelimiters(line)
      continue
    }
    if (index > start && count >= least)
      yield { line: start + 1, levels: levelsIn(lines.slice(start, index).join('\n')) }
    start = index + 1
    count = 0
  }
}

function countDelimiters(line: string): number {
  let count = 0
  for (let index = 0; index < line.length; index++) if (isDelimiter(line.charCodeAt(index))) count++
  return count
}

function levelsIn(paragraph: string): number {
  const stacks = new Map<Mark, Opener[]>()
  for (const run of readDelimiterRuns(paragraph)) {
    const stack = stacks.get(run.mark) ?? [{ length: 0, levels: 0 }]
    stacks.set(run.mark, stack)
    pair(run, stack)
  }
  return [...stacks.values()].reduce((sum, stack) => sum + levelsOf(stack), 0)
}

/** A run that waits to be closed. The first of a stack is the paragraph itself. */
interface Opener {
  length: number
  /** How deep what was closed since is nested. */
  levels: number
}

/** Closes the runs of the stack that the next run closes, and opens what is left of it. */
function pair({ length, opens, closes }: DelimiterRun, stack: Opener[]): void {
  let left = length
  while (closes && left > 0 && stack.length > 1) {
    const { length: waiting, levels } = stack.pop() as Opener
    const paired = Math.min(waiting, left)
    // `***` is two levels, strong in emphasis.
    const nested = levels + Math.ceil(paired / 2)
    if (waiting > paired) stack.push({ length: waiting - paired, levels: nested })
    else include(stack, nested)
    left -= paired
  }
  if (opens && left > 0) stack.push({ length: left, levels: 0 })
}

/** What was never closed is text, and nests nothing. */
function levelsOf(stack: readonly Opener[]): number {
  return stack.reduce((deepest, { levels }) => Math.max(deepest, levels), 0)
}

function include(stack: Opener[], levels: number): void {
  const outer = stack.at(-1)
  if (outer) outer.levels = Math.max(outer.levels, levels)
}
