import { toCharacter } from '../decode/utf-8.ts'
import type { Run } from './utf8-runs.ts'

/**
 * The bytes that get lost on the way: five that Windows-1252 has no character for, and AD, the soft
 * hyphen, which is not shown and which programs like to delete.
 */
const losable = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad]

/** What text does not hold: no character yet, private use, controls, spaces and line separators. */
const unlikely = /[\p{Unassigned}\p{Private_Use}\p{Control}\p{Separator}]/u

/**
 * What a run may have been before it lost bytes, in the order of the code points: `âŒ` (E2 8C) →
 * `⁌ ⌁ ⌍ … ❌ ⭌`. Those of `ð` alone, which lost three, are none.
 */
export function toCandidates({ bytes, length }: Run): string[] {
  const [lead = 0, ...kept] = bytes
  const candidates = [...fill(kept, length - bytes.length)].flatMap(
    rest => toCharacter([lead, ...rest]) ?? [],
  )
  return [...new Set(candidates)].filter(candidate => !unlikely.test(candidate)).toSorted()
}

/** Every way to put `count` lost bytes before, between and behind those that were kept. */
function* fill(kept: readonly number[], count: number): Generator<readonly number[]> {
  const [next, ...others] = kept
  if (count === 0) yield kept
  else for (const byte of losable) for (const rest of fill(kept, count - 1)) yield [byte, ...rest]
  if (count > 0 && next !== undefined) for (const rest of fill(others, count)) yield [next, ...rest]
}
