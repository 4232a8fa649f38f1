import type { StandIn } from '../fonts/stand-ins.ts'
import type { Box, LaidPage, Layout, Notice } from './layout.ts'
import type { Run } from './runs.ts'

/** What the layout of a sheet has wrong, and what it had to change: `<sheet>.fit.json`. */
export interface Fit {
  /** The name of the PDF file. */
  readonly sheet: string
  readonly pages: number
  /** Text that leaves its box: the margins of a page, the edge of a card, one side of a fold. */
  readonly outside: readonly Misfit[]
  /** Text that lies on other text. */
  readonly overprinted: readonly Misfit[]
  /** What was split, goes on or was set otherwise, because it did not fit as it was written. */
  readonly notices: readonly Notice[]
  /** What is printed in the place of what an item says. */
  readonly standIns: readonly StandIn[]
}

export interface Misfit {
  readonly page: number
  readonly text: string
}

/** Holds every piece of text against the boxes of its page and against its neighbours. */
export function toFit(sheet: string, { pages, notices }: Layout, standIns: readonly StandIn[] = []): Fit {
  return {
    sheet,
    pages: pages.length,
    outside: pages.flatMap((page, index) =>
      toMisfits(
        index,
        page.runs.filter(run => isOutside(run, page)),
      ),
    ),
    overprinted: pages.flatMap((page, index) => toMisfits(index, findOverprinted(page.runs))),
    notices,
    standIns,
  }
}

const tolerance = 1 // point: the hooks and bows of letters reach a little out of their boxes

function isOutside(run: Run, { boxes }: LaidPage): boolean {
  const ink = toInk(run)
  return !boxes.some(
    box =>
      ink.left >= box.left - tolerance &&
      ink.right <= box.right + tolerance &&
      ink.top >= box.top - tolerance &&
      ink.bottom <= box.bottom + tolerance,
  )
}

/** What a run surely covers: from its line to the height of small letters. */
function toInk({ left, right, base, size }: Run): Box {
  return { left, right, top: base - 0.5 * size, bottom: base }
}

/** Every run that covers a part of an earlier one; sorted by height, so that only near ones are compared. */
function findOverprinted(runs: readonly Run[]): Run[] {
  const sorted = runs
    .filter(({ text }) => !growing.test(text))
    .map(run => ({ run, ink: toInk(run) }))
    .toSorted((a, b) => a.ink.top - b.ink.top)
  return sorted
    .filter(({ ink }, index) => {
      for (let other = index - 1; other >= 0; other--) {
        const above = (sorted[other] as (typeof sorted)[number]).ink
        if (ink.top - above.top > tallest) return false
        if (covers(above, ink)) return true
      }
      return false
    })
    .map(({ run }) => run)
}

/** Accents, braces and roots of formulas, which lie over what they belong to and are drawn elsewhere than letters. */
const growing = /^[\p{M}√⎴⎵⏜⏝⏞⏟\uFFFD]+$/u

const tallest = 40 // points of a letter

function covers(one: Box, other: Box): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > tolerance && height > tolerance
}

function toMisfits(index: number, runs: readonly Run[]): Misfit[] {
  return runs.map(({ text }) => ({ page: index + 1, text }))
}
