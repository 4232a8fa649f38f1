import type { Bank } from '@prepdeck/model'
import type { Glyphs } from '../fonts/glyphs.ts'
import { type PrintNote, toNote } from '../items/note.ts'
import { type PrintPart, toParts } from '../items/parts.ts'
import { type Elsewhere, toSheet } from '../sheet.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** A study guide as `templates/study-guide.typ` reads it. */
export interface StudyGuide extends TitlePage {
  readonly parts: readonly PrintPart[]
  readonly notes: readonly PrintNote[]
  /** Whether a character had to be printed as its code point. */
  readonly standIns: boolean
}

/** A bank as a study guide: every answered question in full, the others listed, then the notes. */
export function toStudyGuide(bank: Bank, glyphs: Glyphs, elsewhere?: Elsewhere): StudyGuide {
  const sheet = toSheet(bank, glyphs, elsewhere)
  const guide = {
    ...toTitlePage(bank, glyphs),
    parts: toParts(bank, sheet),
    notes: bank.items.filter(item => item.kind === 'note').map(note => toNote(note, sheet)),
  }
  return { ...guide, standIns: /\[U\+[0-9A-F]{4}/.test(JSON.stringify(guide)) }
}
