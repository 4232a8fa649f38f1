import type { Bank } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toGroups } from '../items/parts.ts'
import { type PrintQuestion, toQuestion } from '../items/question.ts'
import { type Elsewhere, toSheet } from '../sheet.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** A practice sheet as `templates/practice.typ` reads it. */
export interface Practice extends TitlePage {
  readonly parts: readonly PracticePart[]
}

export interface PracticePart {
  readonly title: string | null
  readonly questions: readonly PrintQuestion[]
}

/** Every question, answered or not, in the order of the bank; none of its notes. */
export function toPractice(bank: Bank, glyphs: Glyphs, elsewhere?: Elsewhere): Practice {
  const sheet = toSheet(bank, glyphs, elsewhere, true)
  const parts = toGroups(bank, sheet).map(({ title, questions }) => ({
    title,
    questions: questions.map(question => toQuestion(question, sheet)),
  }))
  return { ...toTitlePage(bank, glyphs), parts }
}
