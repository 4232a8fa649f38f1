import type { Spot } from './rule.ts'

/** The candidates that may stand where the run stands. */
export function fittingOf(spot: Spot): string[] {
  return spot.candidates.filter(candidate => {
    if (isBeforeSelector(spot)) return /\p{Emoji}/u.test(candidate)
    return isLetter(candidate) ? fitsWord(candidate, spot) : !/\p{Emoji_Component}/u.test(candidate)
  })
}

export function isLetter(character: string): boolean {
  return /\p{L}/u.test(character)
}

/** Whether the sign for emoji in colour follows, whole or damaged, so that this is an emoji. */
export function isBeforeSelector({ after }: Spot): boolean {
  return /^(?:\uFE0F|ï¸)/.test(after)
}

const scripts = [/\p{sc=Latin}/u, /\p{sc=Greek}/u, /\p{sc=Cyrillic}/u, /\p{sc=Hebrew}/u, /\p{sc=Arabic}/u]

/** A letter is of the script of the letter before it, and no capital within a word that is not all capitals. */
function fitsWord(letter: string, { before, after }: Spot): boolean {
  const last = before.match(/\p{L}(?=\P{L}*$)/u)?.[0] ?? ''
  const isOfScript = scripts.some(script => script.test(letter) && script.test(last))
  const isWithin = /\p{Ll}$/u.test(before) || (/\p{L}$/u.test(before) && /^\p{Ll}/u.test(after))
  return isOfScript && !(isWithin && /\p{Lu}/u.test(letter))
}
