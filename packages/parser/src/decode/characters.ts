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
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const control: RegExp = /[\0-\x08\x0b\x0e-\x1f\x7f]/g

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

/** Control characters, and any of the other kinds above but lone surrogates: most texts hold none, and a look or two tells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0e-\x1f\x7f]/
/** The stretches in which the others stand, which take one look in most texts. */
const stretches = /[\u061c\u200e-\u2069\ud83f-\udbff\ufdd0-\uffff]/
/** The others, and what begins a non-character of two code units. */
const others =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff\ufdd0-\ufdef\ufffe\uffff]/

/** Tells each character that no text holds, by its number: it cannot be seen. */
export function checkCharacters(text: string): Fault[] {
  if (!controls.test(text) && !(stretches.test(text) && others.test(text)) && isWhole(text)) return []
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

/** Whether each half of a character has its other half. In ECMAScript since 2024, which our types are older than. */
function isWhole(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed()
}

/** U+202E for the character of that number. */
export function toNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
