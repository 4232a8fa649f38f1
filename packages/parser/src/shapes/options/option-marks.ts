/** The alphabets with which people letter options; the place of a sign is the place of its option. */
const alphabets: readonly string[] = [
  'abcdefghij',
  'ABCDEFGHIJ',
  'абвгдежзик',
  'АБВГДЕЖЗИК',
  'アイウエオカキク',
  '가나다라마바사아',
  '①②③④⑤⑥⑦⑧⑨⑩',
  '❶❷❸❹❺❻❼❽❾❿',
  '🅐🅑🅒🅓🅔🅕',
  '甲乙丙丁戊己',
  'أبجدهو',
  '１２３４５６７８９',
  'ＡＢＣＤＥＦＧＨ',
  'αβγδεζηθ',
]

/** Where each sign stands: no two alphabets share one. */
const letterOf: ReadonlyMap<string, Pick<OptionMark, 'place' | 'alphabet'>> = new Map(
  alphabets.flatMap(alphabet => [...alphabet].map((sign, place) => [sign, { place, alphabet }] as const)),
)

/** Signs that need nothing behind them to be seen as the letter of an option. */
const standing = '①-⑩❶-❿🅐-🅕'
const letters = alphabets.map(alphabet => alphabet.replace(/[①❶🅐].*/u, '')).join('')
const behind = '[.):、．：\\]）】]'

/** A letter at the head of an option: `A.`, `(b)`, `c:`, `**D)**`, `①`, `A- text`, `ア text`. */
const mark = new RegExp(
  `^\\s*(?:([${standing}])\\s*${behind}?\\s*|(?:[([（【]\\s*)?([${letters}])\\s*(?:${behind}+(?:\\s|$|(?=\\S))|[-–—]\\s+(?=\\S))\\s*|([ア-ク])[\\s\u3000]+(?=\\S))`,
  'u',
)

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
  const match = mark.exec(text)
  const sign = match?.[1] ?? match?.[2] ?? match?.[3]
  const letter = sign === undefined ? undefined : letterOf.get(sign)
  return match && letter ? { ...letter, length: match[0].length } : undefined
}

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
 * `B) because`, `①, ③`.
 *
 * A letter must stand alone, or before its stop: the `A` of `A tuple` is none.
 */
export function readMarks(text: string): { readonly places: number[]; readonly length: number } | undefined {
  const match = named.exec(text)
  if (!match) return undefined
  const signs = [...match[0].matchAll(one)].map(([sign]) => sign)
  const places = signs.map(sign => placeOf(sign))
  return places.includes(-1) ? undefined : { places, length: match[0].length }
}

const sign = `(?:[${letters}](?![\\p{L}\\p{N}])|[${standing}]|\\d{1,2}(?![\\p{L}\\p{N}.,]{0,30}\\p{N}))`
const one = new RegExp(`(?<![\\p{L}\\p{N}])${sign}`, 'gu')
const joint =
  '\\s*[)）\\]]?\\s*(?:,|、|，|;|&|\\+|/|и|і|和|与|및|と|and|or|y|e|et|und|och|en|i|ve|dan|và)\\s*(?:option\\s+)?[([（]?'
const named = new RegExp(
  `^\\s*(?:(?:option|opción|opção|opcja|вариант|seçenek|pilihan|phương án|선지|选项|選項)s?\\s*:?\\s*)?[([（【"'«“]?${sign}(?:${joint}${sign})*(?:(?=\\s*$)|\\s*["'»”]?(?:${behind}+|[,–—-](?=\\s)|\\s*=)\\s*|(?=\\s*[（(]))`,
  'iu',
)

function placeOf(found: string): number {
  if (/^\d+$/.test(found)) return Number(found) - 1
  return letterOf.get(found)?.place ?? -1
}
