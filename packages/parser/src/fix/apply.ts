import { countUpTo } from '../decode/sorted.ts'
import type { RuleEdit } from './edit.ts'

/** A text with its edits made. */
export interface Applied {
  readonly text: string
  /** The edits that were made, in the order of the text. */
  readonly edits: readonly RuleEdit[]
  /** Where in it an offset of the old text is now. */
  readonly toNew: (offset: number) => number
}

/**
 * Makes the edits of one text: `ab` with `a` → `A` and `b` → `B` gives `AB`.
 *
 * Of two that overlap the first is made. The other looked at words that are no longer there, so it has
 * to be asked for again.
 */
export function applyEdits(text: string, edits: readonly RuleEdit[]): Applied {
  const made: RuleEdit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const before = made.at(-1)
    if (!before || (edit.start >= before.end && edit.start > before.start)) made.push(edit)
  }
  const pieces = made.flatMap((edit, index) => [text.slice(made[index - 1]?.end ?? 0, edit.start), edit.text])
  return { text: [...pieces, text.slice(made.at(-1)?.end ?? 0)].join(''), edits: made, toNew: toShift(made) }
}

function toShift(edits: readonly RuleEdit[]): (offset: number) => number {
  const ends = edits.map(({ end }) => end)
  const shifts = [0]
  for (const { start, end, text } of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
  return offset => offset + (shifts[countUpTo(ends, offset)] ?? 0)
}
