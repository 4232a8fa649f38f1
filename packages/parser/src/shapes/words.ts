import {
  answerers,
  answerWords,
  askers,
  backs,
  cards,
  explanationWords,
  fronts,
  qualifiersBefore,
  qualifiersBehind,
  qualifiersOfQuestions,
  questionWords,
} from './label-words.ts'
import { digits, toNumber } from './numbers/digits.ts'
import { ornament } from './numbers/numbering.ts'

/** Words for an answer, wherever they stand in a summary: `See the answer`. */
const speaksOfAnswer = new RegExp(
  `(?<!\\p{L})(?:${answerWords.filter(word => word.length > 2).join('|')}|spoilers?|hints? (?:and|&) answers?)(?!\\p{L})|答|解析|解説|정답|답변|해답|풀이`,
  'iu',
)

/** `1` of `12 of 20`, the 3 of `1.3`; nothing may stand between a word and its number but a sign. */
const number = `(?:#|№|n[º°o]\\.?|no\\.?|nr\\.?|num(?:ber|ero)?\\.?|número)?\\s*(?:${digits}\\.){0,3}(${digits})(?:\\s*(?:of|/|de|из|von|sur|di)\\s*${digits})?`

/** What may stand behind an answer's word without a colon: the end of its line, or letters: `正解 イ`, `Answer B`. */
const letter = '(?:[A-H]|[①-⑧]|[ア-ク]|[А-Ж])'
const bare = `(?:[^\\S\\n]*\\n|\\s+(?=${letter}(?:[\\s,、，]*${letter})*\\s*$))`

const question = toLabel([...questionWords, ...askers, ...fronts, ...cards], qualifiersOfQuestions)
const answer = toLabel([...answerWords, ...answerers, ...backs], qualifiersBefore, qualifiersBehind, bare)

/** A label at the head of a text. */
export interface Label {
  /** How many characters it takes, with its number, its colon and the space behind. */
  readonly length: number
  readonly number: number | undefined
}

/** `Question 12: Why?` → 13 characters, number 12; `Q. Why?`; `问题：…`. A word alone is no label. */
export function readQuestionLabel(text: string): Label | undefined {
  const label = readLabel(question, text, isLong)
  return label && card.test(text) && !standsAlone(label, text) ? undefined : label
}

const card = new RegExp(`^[^\\p{L}]*(?:${cards.join('|')})(?!\\p{L})`, 'iu')

/** `Card 3`, `Card 3: Why?`, but not `Card 3 is lost`. */
function standsAlone({ length, number }: Label, text: string): boolean {
  return number !== undefined && (length >= text.length || /[:：.)–—-]\s*$/u.test(text.slice(0, length)))
}

/** `Answer: D`, `R:`, `Respuesta correcta:`, `答案：…` */
export function readAnswerLabel(text: string): Label | undefined {
  return readLabel(
    answer,
    text,
    word => isLong(word) || /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2,}$/u.test(word),
  )
}

/** Whether a label speaks of an explanation, which may follow an answer as well. */
export function isExplanation(text: string): boolean {
  return explains.test(text)
}

const explains = new RegExp(`^[^\\p{L}]*(?:${explanationWords.join('|')})`, 'iu')

/** Whether a summary says that it folds an answer away, rather than asking a question itself. */
export function foldsAnswer(summary: string): boolean {
  const text = summary.trim()
  if (text.length > 60 || /[?？؟]$/.test(text)) return false
  return speaksOfAnswer.test(text) || readAnswerLabel(`${text}:`) !== undefined
}

/** Words of a summary that says only that something is behind it. */
const invitations =
  /(?<!\p{L})(?:click|tap|press|here|me|to|the|show|view|see|reveal|expand|open|toggle|more|details?|las?|los|les?|as|os|die|gli|ver|mostrar|más|mais|clique|aqui|aquí|voir|afficher|plus|anzeigen|aufklappen|mehr|mostra|показать|открыть|раскрыть|подробнее|показати|göster|pokaż|xem|nhấn|để|lihat)(?!\p{L})|点击|點擊|查看|展开|展開|显示|顯示|詳細|表示|を?見る|を?開く|클릭|눌러|펼치기|더보기|보기/giu

/** Whether a summary says only that something is behind it: `Show`, `Details`, nothing at all. */
export function foldsAnything(summary: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutInvitations(summary))
}

/** `Show the options` → `options` */
export function withoutInvitations(summary: string): string {
  return summary.replaceAll(invitations, '')
}

function toLabel(words: readonly string[], before = '', behind = '', alone = '(?!)'): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).join('|')
  const head = before === '' ? '' : `(?:(?:${before})\\s*){0,2}`
  const tail =
    behind === '' ? '' : `(?:\\s*(?:${behind})){0,2}(?:\\s*[(（][^()（）]{1,30}[)）](?=\\s*[:：]))?`
  const numbered = `[\\s_-]*${number}\\s*[\\])】）]*\\s*(?:[:：.)、–—-]+|\\s|$)`
  const plain = '】|[\\])】）]?\\s*(?:[:：.)、=]|[-–—](?=\\s)|-{2,9}(?=\\s|$)|$)'
  return new RegExp(
    `^\\s*${ornament}[[(【（]?${head}(?<word>${longestFirst})${tail}(?!\\p{L})[.]?(?:${numbered}|\\s*(?:${plain})|${alone})\\s*`,
    'iu',
  )
}

/** Long enough to be no letter of an option. */
function isLong(word: string): boolean {
  return [...word].length > 3
}

function readLabel(pattern: RegExp, text: string, isSure: (word: string) => boolean): Label | undefined {
  const match = mayHoldLabel(text) ? pattern.exec(text) : null
  const number = match?.[2]
  const standsOut = match !== null && (/\s$/.test(match[0]) || match[0].length === text.length)
  const word = match?.groups?.word ?? ''
  if (!match || !(isSure(word) || isLabel(match[0], word, number, standsOut))) return undefined
  return { length: match[0].length, number: number === undefined ? undefined : toNumber(number) }
}

/** No label is longer. */
const longestLabel = 120
/** No line that is nothing but a label is longer. */
const longestAlone = 60

/** A label ends in a sign or a number, or with its line: most sentences in Latin letters soon tell that they have none. */
function mayHoldLabel(text: string): boolean {
  if (text.length <= longestAlone) return true
  for (let index = 0; index < longestLabel && index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > lastLatin || isSign(code)) return true
  }
  return false
}

/** The last letter of Latin Extended-B: what comes behind may be another script, or a dash. */
const lastLatin = 0x24f

/** The end of a line, `)`, `-` or `.`, a digit, `:`, `=` or `]`. */
function isSign(code: number): boolean {
  return (
    code === 10 ||
    code === 41 ||
    code === 45 ||
    code === 46 ||
    (code >= 48 && code <= 58) ||
    code === 61 ||
    code === 93
  )
}

/** A short word needs a colon or a number: `A: yes` and `Q1 why`, but not `A. Option`, `a = 3`, `S3 buckets`, `D3.js`. */
function isLabel(head: string, word: string, number: string | undefined, standsOut: boolean): boolean {
  if (/[:：】]/.test(head) || (head.includes('=') && [...word].length > 1)) return true
  if (number !== undefined && /^[\p{sc=Han}\p{sc=Hang}]{1,2}$/u.test(word)) return true
  if (number === undefined)
    return /^(?:ans|q)$/i.test(word) && (/\.\s/.test(head) || /^[^\p{L}]*(?:Q|Ans)\./u.test(head))
  return /^(?:q|câu|ans)$/i.test(word) || (standsOut && /[\])】）.)、–—-]\s*$/.test(head))
}
