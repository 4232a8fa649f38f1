/**
 * Whether a question already asks what a row of a table is about: every word of the row's first
 * cell stands in it, endings aside.
 *
 * `Slice stop` in `Is the stop of a slice included?` → true
 * `Adds rows` in `How do you add a row by assignment?` → true
 * `Negative integers` in `Is the stop of a slice included?` → false
 *
 * All words, and not most of them: a row left out by mistake is a card lost in silence, while a
 * row kept by mistake is a repetition.
 */
export function isAskedBy(question: string, aspect: string): boolean {
  const asked = toWords(question)
  const words = toWords(aspect)
  return words.length > 0 && words.every(word => asked.some(other => isAlike(word, other)))
}

/** `Naïve SLICE-stop 切片` → `naive`, `slice`, `stop`, `切`, `片`: Chinese writes no spaces. */
function toWords(text: string): string[] {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/\p{Script=Han}/gu, ' $& ').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** `select` and `selects`, `add` and `adding`; but not `key` and `keyboard`, nor `as` and `ask`. */
function isAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length)
  return short === long || (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 3)
}
