/** The zeros of the decimal digits in which people number: Latin, Arabic, Persian, Indic, Thai, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** One to four digits of any of them, for use in a pattern. */
export const digits: string = `[${zeros.map(zero => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]{1,4}`

/** `12` → 12, `۱۲` → 12, `1️⃣2️⃣` → 12, `🔟` → 10 */
export function toNumber(text: string): number {
  if (text.startsWith('🔟')) return 10
  const values = [...text].flatMap(character => toDigit(character.codePointAt(0) ?? 0) ?? [])
  return values.reduce((number, digit) => number * 10 + digit, 0)
}

function toDigit(code: number): number | undefined {
  const zero = zeros.find(start => start <= code && code < start + 10)
  return zero === undefined ? undefined : code - zero
}
