import type { Fault, Severity } from '../fault.ts'
import { toPoints } from './points.ts'

/** A kind of character that text does not hold. */
interface Kind {
  readonly pattern: RegExp
  readonly name: string
  readonly expected: string
  readonly severity: Severity
  readonly cure?: string
}

/** Control characters but white space, and but those above U+007F, which damaged text is full of. */
export const control: RegExp = /(?![\t\n\f\r\u0080-\u009F])\p{Control}/gu

const unwelcome: readonly Kind[] = [
  {
    pattern: /\p{Surrogate}/gu,
    name: 'lone surrogate',
    expected: 'a whole character',
    severity: 'error',
  },
  {
    pattern: /\p{Noncharacter_Code_Point}/gu,
    name: 'non-character',
    expected: 'a character',
    severity: 'error',
  },
  {
    // Source that is read in another order than it shows: https://trojansource.codes (CVE-2021-42574).
    pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    name: 'bidirectional control',
    expected: 'none, since it shows text in another order than it is read',
    severity: 'error',
    cure: 'Delete it; in right-to-left text the marks U+200E, U+200F and U+061C are allowed',
  },
  {
    pattern: control,
    name: 'control character',
    expected: 'none in text',
    severity: 'warning',
    cure: 'Delete it',
  },
]

const mark: Kind = {
  pattern: /[\u200E\u200F\u061C]/g,
  name: 'direction mark',
  expected: 'it in right-to-left text only',
  severity: 'warning',
  cure: 'Delete it',
}

/** A letter of a script that is written from right to left, by the blocks that are kept for them. */
const rightToLeft =
  /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Tells each character that no text holds, by its number: it cannot be seen. */
export function checkCharacters(text: string): Fault[] {
  const kinds = rightToLeft.test(text) ? unwelcome : [...unwelcome, mark]
  const pointAt = toPoints(text)
  return kinds.flatMap(({ pattern, name, expected, severity, cure }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      place: pointAt(index),
      reason: `Unexpected ${name} ${toNumber(found)}, expected ${expected}`,
      severity,
      ...(cure ? { cure } : {}),
    })),
  )
}

/** U+202E for the character of that number. */
function toNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
