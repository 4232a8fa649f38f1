import { digits, toNumber } from './digits.ts'

/** The number at the head of a line. */
export interface Numbering {
  /** How many characters it takes, with its marks, the pictures before it and the space behind. */
  readonly length: number
  readonly number: number
}

/** Pictures and bullets that stand before a number: `🔹 1.`, `✅ Q3:`. */
export const ornament = '(?:[\\p{Extended_Pictographic}\\u200d\\ufe0f•▪◦‣▶►→➤❯✦⬥◆■●○·–—-]+\\s*)?'

/**
 * Words with which Chinese questions begin, and nothing that is counted: people forget the stop behind the
 * number. `24下列哪项正确` has the number 24, but `3种方法`, `24小时` and `1在线` have none.
 */
const chineseStart =
  '下[列面述]|以[下上]|[关關][于於]|有[关關]|[对對][于於]|某[个個一]|假[设設如]|[设設](?![备備计計置施])|如[果何图圖]|若|已知|根据|根據|按照|[当當]|在(?![线線])|什[么麼]|[为為]什[么麼]|哪[些个個项項一种種]|[请請]|[简簡][述单單]|[试試][述说說分]|[说說][明说說]|解[释釋]|描述|列[举舉]|[谈談][谈談]|能否|是否|怎[么麼样樣]'

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
  `(${digits})\\s*(?=${chineseStart})`, // 12下列
  `(?:[(（]\\s*(${digits})\\s*[)）]|【\\s*(${digits})\\s*】)(?=[\\p{Lu}\\p{Lo}])`, // （12）为什么 (12)Why
]

const numbering = new RegExp(`^\\s*${ornament}(?:${forms.join('|')})\\s*`, 'u')

/**
 * Reads the number with which a line begins.
 *
 * `12. Why?`, `(12)`, `#12`, `№ 12`, `第12题：`, `۱۲.`, `1️⃣`, `3.12 Why?`, `12下列` → 12; `3D`, `2.5`,
 * `12小时` → nothing
 */
export function readNumbering(text: string): Numbering | undefined {
  const match = numbering.exec(text)
  const found = match?.slice(1).find(group => group !== undefined)
  return match && found !== undefined ? { length: match[0].length, number: toNumber(found) } : undefined
}
