import type { Bank, Card, Question } from '@prepdeck/model'
import { type CardFace, toFace } from '../faces.ts'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toItemTitle, toRunningHead } from '../items/item-title.ts'
import { toGroups } from '../items/parts.ts'
import { type PrintQuestion, toQuestion } from '../items/question.ts'
import { toParagraphs } from '../nodes/paragraph.ts'
import type { PrintBlock, PrintInline } from '../nodes/print.ts'
import { type Elsewhere, isPrinted, type Sheet, toSheet } from '../sheet.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** Cue sheets as `templates/cues.typ` reads them. */
export interface Cues extends TitlePage {
  readonly sheets: readonly CueSheet[]
}

/** One question or note. */
export interface CueSheet
  extends Pick<PrintQuestion, 'id' | 'number' | 'running' | 'topic' | 'minutes' | 'stem' | 'options'> {
  /** The role, where there is one. */
  readonly part: string | null
  readonly prompt: readonly PrintInline[]
  readonly rows: readonly CueRow[]
}

/** What stands left of the fold, to be asked, and right of it. */
export interface CueRow {
  readonly kind: 'point' | 'claim' | 'question' | 'answer'
  readonly cue: readonly PrintInline[]
  readonly blocks: readonly PrintBlock[]
}

/** A sheet for each answered question, then one for each note that gives cards. */
export function toCues(bank: Bank, glyphs: Glyphs, elsewhere?: Elsewhere): Cues {
  const sheet = toSheet(bank, glyphs, elsewhere, true)
  const questions = toGroups(bank, sheet).flatMap(({ title, questions }) =>
    questions.filter(isPrinted).map(question => toQuestionSheet(question, title, sheet)),
  )
  const notes = bank.items.flatMap(item => {
    const cards = bank.cards.filter(card => card.item === item.id)
    if (item.kind !== 'note' || cards.length === 0) return []
    const head = { id: item.id, number: null, topic: null, minutes: null, stem: [], options: [], part: null }
    const running = toRunningHead(item, glyphs)
    return [
      {
        ...head,
        running,
        prompt: toItemTitle(item, glyphs),
        rows: cards.map(card => toCardRow(card, glyphs)),
      },
    ]
  })
  return { ...toTitlePage(bank, glyphs), sheets: [...questions, ...notes] }
}

function toQuestionSheet(question: Question, part: string | null, sheet: Sheet): CueSheet {
  const print = toQuestion(question, sheet)
  const { id, number, running, topic, minutes, stem, options, prompt } = print
  return { id, number, running, topic, minutes, stem, options, prompt, part, rows: toRows(print) }
}

/** The short answer, or the whole where there is no short one; then what is asked idea by idea. */
function toRows({ short, body, keyPoints, pitfalls, followUps }: PrintQuestion): CueRow[] {
  const whole = short.length > 0 ? toParagraphs(short) : keyPoints.length > 0 ? [] : body
  return [
    ...(whole.length > 0 ? [{ kind: 'answer' as const, cue: [], blocks: whole }] : []),
    ...keyPoints.map(cue => ({ kind: 'point' as const, ...cue })),
    ...pitfalls.map(cue => ({ kind: 'claim' as const, ...cue })),
    ...followUps.map(cue => ({ kind: 'question' as const, ...cue })),
  ]
}

function toCardRow(card: Card, glyphs: Glyphs): CueRow {
  const { prompt, back }: CardFace = toFace(card, glyphs)
  return { kind: 'question', cue: prompt, blocks: back }
}
