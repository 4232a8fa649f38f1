import { alphabets, letterOf, spellings } from './option-letters.ts'

/** Signs that need nothing behind them to be seen as the letter of an option. */
const standing = '①-⑩❶-❿🅐-🅕'
const letters = alphabets.map(alphabet => alphabet.replace(/[①❶🅐].*/u, '')).join('')
const oneLetter = `(?:[${letters}]|${Object.keys(spellings).join('|')})`
const behind = '[.):、．：\\]）】]'

/** Words for an option that stand before its letter. */
const words = [
  ...[
    'option',
    'choice',
    'opción',
    'opção',
    'alternativa',
    'choix',
    'opzione',
    'opcja',
    'вариант',
    'варіант',
  ],
  ...['seçenek', 'pilihan', 'phương án', '선지', '选项', '選項', '選択肢'],
]
/** Not by a flag, for letters of other case are of another alphabet. */
const optionWord = `(?:${words.flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})`
/** Pictures before an option, some of which say that it is right. */
const verdict = '(?:[✅✔☑✓❌✗✘⭕🔘⚪]\ufe0f?\\s*)?'

/** A letter at the head of an option: `A.`, `(b)`, `c:`, `**D)**`, `①`, `A- text`, `ア text`. */
const letter = `([${standing}])\\s*${behind}?\\s*|(?:[([（【]\\s*)?(${oneLetter})\\s*(?:${behind}+(?:\\s|$|(?=\\S))|[-–—]\\s+(?=\\S))\\s*|([ア-ク])[\\s\u3000]+(?=\\S)`
/** The same behind a picture and a word: `❌ Option 1: A.`, `Opção B:`; a number is enough, then. */
const mark = new RegExp(
  `^\\s*${verdict}(?:(?:${optionWord}\\s*(?:\\d{1,2}\\s*${behind}\\s*)?)?(?:${letter})|${optionWord}\\s*(\\d{1,2})\\s*${behind}\\s*)`,
  'u',
)

/** Where in a line an option may begin, for use in a pattern. */
export const optionStart: string = `(?:[([（]\\s?)?(?:${oneLetter}|[${standing}])\\s?${behind}?`

/** A letter at the head of an option. */
export interface OptionMark {
  /** Its place in its alphabet, from 0. */
  readonly place: number
  readonly alphabet: string
  /** How many characters it takes, with the space behind. */
  readonly length: number
}

/** Reads the letter at the head of an option; `B. two` → place 1, 3 characters. */
export function readMark(text: string): OptionMark | undefined {
  const match = isWord(text) ? null : mark.exec(text)
  if (!match) return undefined
  const [whole, ...signs] = match
  const sign = signs.find(found => found !== undefined) ?? ''
  const letter = letterOf.get(sign) ?? { place: Number(sign) - 1, alphabet: numbers }
  return { ...letter, length: whole.length }
}

/** Most texts begin with a word, and two letters tell: no letter of an option has another behind it. */
function isWord(text: string): boolean {
  return (
    isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1)) && !'ACOPSacops'.includes(text.charAt(0))
  )
}

/** An ASCII letter, whatever its case. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

/** The digits behind a word for options. */
const numbers = '123456789'

/** Whether marks are those of options, one after the other from the first; a slip or two do not matter. */
export function isSequence(marks: readonly (OptionMark | undefined)[]): marks is readonly OptionMark[] {
  if (marks.length < 2 || marks.length > 10) return false
  const first = marks[0]
  const right = marks.filter(
    (found, index) =>
      found?.place === index && found.alphabet.toLowerCase() === first?.alphabet.toLowerCase(),
  )
  return marks.every(found => found !== undefined) && right.length >= Math.max(2, marks.length - 2)
}

/**
 * The places of the letters with which a line begins, and how many characters they take: `D`, `A and C`,
 * `ABD`, `B) because`, `①, ③`.
 *
 * A letter must stand alone, or before its stop: the `A` of `A tuple` is none.
 */
export function readMarks(text: string): { readonly places: number[]; readonly length: number } | undefined {
  const match = named.exec(text)
  if (!match) return readGlued(text)
  const signs = [...match[0].matchAll(one)].map(([sign]) => sign)
  const places = signs.map(sign => placeOf(sign))
  return places.includes(-1) ? undefined : { places, length: match[0].length }
}

/** Two letters or more, from the first to the last as they follow one another: `ABD`, but not `BAD`. */
const glued =
  /^\s*[([（【]?([A-H]{2,8}|[АБВГДЕ]{2,6})[)\]）】]?\s*(?:(?=[^\p{L}\p{N}]*$)|[.。:：,，、;；]+\s*)/u

function readGlued(text: string): ReturnType<typeof readMarks> {
  const match = glued.exec(text)
  const places = [...(match?.[1] ?? '')].map(placeOf)
  const areInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] as number))
  return match && areInOrder ? { places, length: match[0].length } : undefined
}

const sign = `(?:${oneLetter}(?![\\p{L}\\p{N}\\p{M}])|[${standing}]|\\d{1,2}(?![\\p{L}\\p{N}.,]{0,30}\\p{N}))`
const one = new RegExp(`(?<![\\p{L}\\p{N}])${sign}`, 'gu')
const joint =
  '\\s*[)）\\]]?\\s*(?:,|、|，|;|&|\\+|/|и|і|和|与|및|と|and|or|y|e|et|und|och|en|i|ve|dan|và)\\s*(?:option\\s+)?[([（]?'
const named = new RegExp(
  `^\\s*${verdict}(?:${optionWord}s?\\s*:?\\s*)?[([（【"'«“]?${sign}(?:${joint}${sign})*(?:(?=[^\\p{L}\\p{N}]*$)|\\s*["'»”]?(?:${behind}+|[,–—-](?=\\s)|\\s*=)\\s*|(?=\\s*[（(]))`,
  'iu',
)

function placeOf(found: string): number {
  if (/^\d+$/.test(found)) return Number(found) - 1
  return letterOf.get(found)?.place ?? -1
}
