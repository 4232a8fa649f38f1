import { digits, toNumber } from './digits.ts'

/** The number at the head of a line. */
export interface Numbering {
  /** How many characters it takes, with its marks, the pictures before it and the space behind. */
  readonly length: number
  readonly number: number
}

/** Pictures and bullets that stand before a number: `🔹 1.`, `✅ Q3:`. */
export const ornament = '(?:[\\p{Extended_Pictographic}\\u200d\\ufe0f•▪◦‣▶►→➤❯✦⬥◆■●○·–—-]+\\s*)?'

/** The ways of writing a number before a question; the last digits in each are the number. */
const forms = [
  `(?:#|[([（【]\\s*(?=${digits}\\s*[\\])）】.:：、]))\\s*(${digits})\\s*[\\])）】]?(?=[\\s.:：、)–—-]|$)\\s*[.:：、]?`, // (12) [12] #12 【12】
  `(?:№|[Nn][º°o]\\.?|[Nn][Oo]\\.)\\s*(${digits})(?!\\p{L})\\s*[.:)、–—-]?`, // №12. Nº 12 No. 12
  `第\\s*(${digits})\\s*(?:题|題|問|问|道题|個問題)\\s*[.:：、）)]?`, // 第12题：
  '((?:\\d\\ufe0f?\\u20e3)+|🔟)', // 1️⃣2️⃣
  `(?:${digits}\\.){1,3}(${digits})[.)、:：](?=\\s+\\S)`, // 1.2. 1.2)
  `(?:${digits}\\.){2,3}(${digits})(?=\\s+\\S)`, // 1.2.3
  `${digits}\\.(${digits})(?=\\s+[^\\s\\p{Ll}])`, // 1.2 Why, but not 1.5 times
  `(${digits})\\s*(?:\\\\?[.)、．：:。）]-?(?!\\d)|[º°ª]\\s*[.)-]?|\\s?[-–—](?=\\s))`, // 12. 12) 12.- 12º 12 - 12-
]

const numbering = new RegExp(`^\\s*${ornament}(?:${forms.join('|')})\\s*`, 'u')

/**
 * Reads the number with which a line begins.
 *
 * `12. Why?`, `(12)`, `#12`, `№ 12`, `第12题：`, `۱۲.`, `1️⃣`, `3.12 Why?` → 12; `3D`, `2.5` → nothing
 */
export function readNumbering(text: string): Numbering | undefined {
  const match = numbering.exec(text)
  const found = match?.slice(1).find(group => group !== undefined)
  return match && found !== undefined ? { length: match[0].length, number: toNumber(found) } : undefined
}
