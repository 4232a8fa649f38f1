import type { Repair } from '@prepdeck/model'
import { countUpTo } from '../decode/sorted.ts'

/**
 * Tells where an offset in repaired text is in the damaged one.
 *
 * ```text
 * âœ… Saved      0 1 2 3 4
 * ✅ Saved        0 1 2 …    1 → 3: a repair of three characters to one lies before it
 * ```
 */
export function toShift(repairs: readonly Repair[]): (offset: number) => number {
  const ends: number[] = []
  const shifts = [0]
  for (const { place, found, repaired } of repairs) {
    const shift = shifts.at(-1) ?? 0
    ends.push(place.offset - shift + repaired.length)
    shifts.push(shift + found.length - repaired.length)
  }
  return offset => offset + (shifts[countUpTo(ends, offset)] ?? 0)
}
