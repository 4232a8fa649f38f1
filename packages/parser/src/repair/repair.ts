import type { Repair } from '@prepdeck/model'
import { type Point, toPoints } from '../decode/points.ts'
import { toAlternatives } from './alternatives.ts'
import { toCandidates } from './candidates.ts'
import { isBroken, type Proof, readsAsText, toProof } from './proof.ts'
import { repairRules } from './rules/index.ts'
import type { Spot } from './rules/rule.ts'
import { type Run, type Runs, toRuns } from './utf8-runs.ts'

/** A text without its damage. */
export interface Repaired {
  readonly text: string
  readonly repairs: readonly Repair[]
  /** What looks damaged and was left, because nothing proves it or nothing tells what it was. */
  readonly left: readonly Left[]
}

export interface Left {
  readonly place: Point
  readonly found: string
}

/**
 * Mends text that was UTF-8 and was read as Windows-1252, also where bytes were lost on the way:
 * `âœ… Saved`, `âŒ Lost` → `✅ Saved`, `❌ Lost`.
 *
 * A text that does not prove its damage comes back as it is. What was damaged twice is mended once.
 *
 * @param text The text as it stands in the file; the places of the repairs are places in it.
 */
export function repair(text: string): Repaired {
  // Every run begins with one of these, and most texts hold none: one look instead of a reading.
  if (!/[\u00C2-\u00F4]/.test(text)) return { text, repairs: [], left: [] }
  const runs = toRuns(text)
  const proof = toProof(text, runs)
  const pointAt = toPoints(text)
  const toLeft = ({ start, found }: Run): Left => ({ place: pointAt(start), found })
  if (!proof.isDamaged) return { text, repairs: [], left: suspects(text, runs, proof).map(toLeft) }

  const pieces: string[] = []
  const repairs: Repair[] = []
  const left: Left[] = []
  const keepsNoBreakSpaces = text.includes('\u00a0')
  let before = ''
  let end = 0
  for (const [index, run] of runs.runs.entries()) {
    const clean = text.slice(end, run.start)
    before = paragraphOf(before + clean)
    const after = afterOf(text, run, runs.runs[index + 1])
    const mend = decide({ run, before, after, keepsNoBreakSpaces }, text, proof)
    if (mend) repairs.push({ place: pointAt(run.start), found: run.found, ...mend })
    else left.push(toLeft(run))
    const piece = mend?.repaired ?? run.found
    pieces.push(clean, piece)
    before += piece
    end = run.end
  }
  return { text: [...pieces, text.slice(end)].join(''), repairs, left }
}

/** What a lone run must be to be told: a sign or a letter of Western text. Others decode by accident. */
const western = /[\u00A0-\u017F\u2000-\u2BFF]|\p{Emoji}/u

/**
 * Runs that may be damage in a text that proves none: in the order of the text, those that decode, and
 * those that lost bytes, as a mended text keeps where each was a guess. One that is only quoted is
 * none: `Ã©` is é.
 */
function suspects(text: string, { runs }: Runs, { evidence }: Proof): readonly Run[] {
  const decoded = new Set(evidence.filter(({ exact = '' }) => western.test(exact) && !text.includes(exact)))
  return runs.filter(run => decoded.has(run) || isBroken(run))
}

type Mend = Pick<Repair, 'repaired' | 'rule' | 'confidence' | 'alternatives'>

/** Asks the rules one after the other. In a text that was edited later, what may be clean stays. */
function decide(spot: Omit<Spot, 'candidates'>, text: string, { isWhole }: Proof): Mend | undefined {
  const { run } = spot
  if (!isWhole && readsAsText(text, run)) return undefined
  const candidates = run.exact === undefined ? toCandidates(run) : []
  for (const { id, confidence, pick } of repairRules) {
    const repaired = pick({ ...spot, candidates })
    if (repaired !== undefined)
      return { repaired, rule: id, confidence, alternatives: toAlternatives(candidates, repaired) }
  }
  return undefined
}

/** The text behind the last blank line; of a long one the end, which is all that rules look at. */
function paragraphOf(text: string): string {
  return (
    text
      .slice(-2000)
      .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
      .at(-1) ?? ''
  )
}

function afterOf(text: string, { end }: Run, next: Run | undefined): string {
  return (next?.start === end && next.exact) || text.slice(end, end + 2)
}
