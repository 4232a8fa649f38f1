import type { Fault } from '../fault.ts'
import { control } from './characters.ts'
import { toPoints } from './points.ts'

const cure = 'Save it as text in UTF-8, or take it out of the folder'

/** Tells a file that is no text: one NUL, or a control character in every ten, and it is something else. */
export function checkBinary(text: string): Fault[] {
  const nul = text.indexOf('\0')
  if (nul >= 0)
    return [
      {
        place: toPoints(text)(nul),
        reason: 'Unexpected NUL (U+0000), expected text',
        cure,
        severity: 'error',
      },
    ]
  const found = [...text.matchAll(control)]
  const [first] = found
  if (!first || found.length * 10 < text.length) return []
  const reason = `Unexpected ${found.length} control characters in ${text.length}, expected text`
  return [{ place: toPoints(text)(first.index), reason, cure, severity: 'error' }]
}
