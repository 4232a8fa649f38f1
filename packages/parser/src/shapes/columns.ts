import type { Table } from 'mdast'
import { meanEvidence } from './evidence.ts'
import { readMark } from './options/option-marks.ts'
import { readPrompt } from './prompt.ts'
import { textOf } from './text.ts'
import { readAnswerLabel, readQuestionLabel } from './words.ts'

/** What the columns of a table of questions hold, by their index. */
export interface Columns {
  readonly question: number
  /** Where the heads say so; else all behind the question but those that say something else. */
  readonly answers: readonly number[]
  readonly difficulty: number | undefined
  /** A column for each option, where there are any. */
  readonly options: readonly number[]
}

const front =
  /^\W{0,20}(?:front|recto|anverso|frente|vorderseite|fronte|лицевая(?: сторона)?|przód|正面|表|앞면)\W{0,20}$/iu
const back =
  /^\W{0,20}(?:back|verso|reverso|rückseite|retro|оборот(?:ная сторона)?|tył|背面|裏|뒷면)\W{0,20}$/iu
const reason =
  /^\W{0,20}(?:why|reason(?:ing)?|por ?qu[eéê]|raz[óã]o|razón|motivo|pourquoi|raison|warum|grund|perché|почему|причина|理由|原因|이유|alasan|lý do|neden)\W{0,20}$/iu
/** Of a term a table asks only where its title says that it does. */
const term =
  /^\W{0,20}(?:term|word|concept|prompt|término|concepto|termo|conceito|terme|begriff|termine|термин|понятие|pojęcie|用語|术语|概念|용어)\W{0,20}$/iu
const difficulty =
  /^\W{0,20}(?:difficulty|level|dificultad|nivel|dificuldade|nível|difficulté|niveau|schwierigkeit|difficoltà|сложность|уровень|складність|poziom|难度|難度|難易度|난이도)\W{0,20}$/iu
const other =
  /^\W{0,20}(?:no|n[º°o]|#|id|topic|category|tags?|status|done|date|(?:practice )?links?|source|compan(?:y|ies)(?: asking)?|asked (?:by|in|at)|topics|frequency|comments?|tema|categoría|categoria|thème|catégorie|thema|kategorie|тема|категория|статус|分类|タグ|분류|\d{0,9})\W{0,20}$/iu

/**
 * Tells what each column of a table is, by its head and by its cells.
 *
 * @param told Whether a title above the table says that it holds questions.
 */
export function readColumns(table: Table, told: boolean): Columns | undefined {
  const [head, ...rows] = table.children
  const heads = head?.children.map(cell => textOf(cell).trim()) ?? []
  const named = heads.findIndex(text => isQuestion(text, told))
  const evidence = (column: number) =>
    meanEvidence(rows.map(row => readPrompt(row.children[column]?.children ?? []).evidence))
  const question =
    named >= 0 ? named : [...heads.keys()].find(column => evidence(column) >= (told ? 0.5 : 0.8))
  if (question === undefined) return undefined
  const options = findOptions(heads)
  const columns = [...heads.keys()].filter(column => column !== question && !options.includes(column))
  const says = (pattern: RegExp) => columns.filter(column => pattern.test(heads[column] ?? ''))
  const answers = columns.filter(column => isAnswer(heads[column] ?? ''))
  const [level] = says(difficulty)
  const others = new Set([...says(other), ...says(difficulty)])
  return {
    question,
    answers:
      answers.length > 0 ? answers : columns.filter(column => column > question && !others.has(column)),
    difficulty: level,
    options,
  }
}

/** Whether the head of a column says that questions stand below it. */
export function namesQuestions({ children: [head] }: Table): boolean {
  return head?.children.some(cell => isQuestion(textOf(cell).trim(), false)) ?? false
}

/** The columns `A`, `B`, `C`, or `Option 1`, `Option 2`, one after the other. */
function findOptions(heads: readonly string[]): readonly number[] {
  const marks = heads.map(head => readMark(`${head}:`)?.place)
  const first = marks.indexOf(0)
  let end = first + 1
  while (first >= 0 && marks[end] === end - first) end++
  return end - first > 1 ? Array.from({ length: end - first }, (_, place) => first + place) : []
}

function isQuestion(head: string, told: boolean): boolean {
  return (
    readQuestionLabel(`${head}:`)?.length === head.length + 1 ||
    isPlural(head) ||
    front.test(head) ||
    (told && term.test(head))
  )
}

/** `Questions`, `Interview question` */
function isPlural(head: string): boolean {
  return /^\W{0,20}(?:\p{L}{1,40} )?(?:questions?(?: (?:titles?|text|names?|asked|prompts?|statements?))?|preguntas|perguntas|fragen|вопросы|问题|題目)$/iu.test(
    head,
  )
}

function isAnswer(head: string): boolean {
  return readAnswerLabel(`${head}:`) !== undefined || back.test(head) || reason.test(head)
}
