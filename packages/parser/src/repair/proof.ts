import type { Run, Runs } from './utf8-runs.ts'

/** What a text says about itself. */
export interface Proof {
  /** Whether it was damaged. */
  readonly isDamaged: boolean
  /** Whether nothing in it speaks against that: all of it was damaged at once. */
  readonly isWhole: boolean
  /** The runs that no valid text contains. */
  readonly evidence: readonly Run[]
}

/** So many runs for each sign of clean text, where a damaged text was edited later. */
const forEach = 4

/**
 * Weighs whether a text is UTF-8 that was read as Windows-1252.
 *
 * Bytes decode by accident: `„Spaß“` ends in DF 93, which is `ߓ`, and `« qualité »` with no-break
 * spaces holds E9 A0 BB, which is `頻`. So a run counts only where it cannot be the end of a word and
 * what may follow one. One such run may be a quotation (`Ã©` is how é looks when damaged), so it takes
 * two. And whoever reads a file wrongly does so from its first byte to its last: each character above
 * U+007F that is in no run, and each accented letter that stands in a word, speaks for clean text.
 */
export function toProof(text: string, { runs, clean }: Runs): Proof {
  const evidence = runs.filter(run => run.exact !== undefined && !readsAsText(text, run))
  const accents = runs.filter(run => run.exact === undefined && readsAsText(text, run))
  const against = clean + accents.length
  return {
    isDamaged: evidence.length >= 2 && evidence.length >= against * forEach,
    isWhole: against === 0,
    evidence,
  }
}

/** What stands behind a word: `Spaß“`, `qualité »`, `blå…`, `CAFÉ®`. */
const afterWord = /^[\u00A0”“’‘»«›‹…–—™®©°²³¹ºª·•\u00AD]*$/

/** Of these, what a word may go on after: `salarié·e`, `l’été—même`. */
const withinWord = /[\u00A0’…–—·\u00AD]$/

/** Whether a run can be what it looks like: an accented letter in a word, and the signs behind it. */
export function readsAsText(text: string, { start, end, found }: Run): boolean {
  const letter = found.charAt(0)
  const signs = found.slice(1)
  const before = text.charAt(start - 1)
  const isAfterLetter = /[A-Za-z]/.test(before)
  const isBeforeLetter = /[A-Za-z]/.test(text.charAt(end))
  if (!/\p{L}/u.test(letter) || !afterWord.test(signs)) return false
  if (/\p{Lu}/u.test(letter) && isWithinSmall(before, text.charAt(end))) return false
  if (signs === '') return isAfterLetter || isBeforeLetter
  return isAfterLetter && (!isBeforeLetter || withinWord.test(signs))
}

/**
 * Whether a run that lost bytes cannot be text, wherever it stands: `ðŸ†`, `âŒ`, `â€`. A small letter, a
 * mark of a footnote and an accent may follow a letter: `náš`, `René†`, `café´s`.
 */
export function isBroken({ exact, found }: Run): boolean {
  return exact === undefined && Array.from(found.slice(1)).some(sign => !mayFollow.test(sign))
}

const mayFollow = /[\p{Ll}\u00A0”“’‘»«›‹…–—™®©°²³¹ºª·•\u00AD†‡´§¶]/u

/** Whether a capital would stand between small letters, which no word has: `cafÃ`, `TÃpico`. */
function isWithinSmall(before: string, after: string): boolean {
  return /[a-z]/.test(before) || (/[A-Z]/.test(before) && /[a-z]/.test(after))
}
