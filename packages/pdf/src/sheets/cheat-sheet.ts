import type { Bank } from '@prepdeck/model'
import { type CardFace, toFace } from '../faces.ts'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toItemTitle } from '../items/item-title.ts'
import { toGroups } from '../items/parts.ts'
import { type PrintQuestion, toQuestion } from '../items/question.ts'
import { toPlain } from '../nodes/inline.ts'
import { toParagraphs } from '../nodes/paragraph.ts'
import type { PrintBlock, PrintInline } from '../nodes/print.ts'
import { isPrinted, toSheet } from '../sheet.ts'
import { type TitlePage, toTitlePage } from '../title-page.ts'

/** A cheat sheet as `templates/cheat-sheet.typ` reads it. */
export interface CheatSheet extends TitlePage {
  readonly parts: readonly { readonly title: string | null; readonly entries: readonly CheatEntry[] }[]
  readonly notes: readonly CheatEntry[]
}

/** What is worth knowing of a question or a note, in a few lines. */
export interface CheatEntry {
  readonly id: string
  readonly number: number | null
  readonly title: readonly PrintInline[]
  readonly blocks: readonly PrintBlock[]
}

export function toCheatSheet(bank: Bank, glyphs: Glyphs): CheatSheet {
  const sheet = toSheet(bank, glyphs, undefined, true)
  const parts = toGroups(bank, sheet).map(({ title, questions }) => ({
    title,
    entries: questions.filter(isPrinted).map(question => toEntry(toQuestion(question, sheet))),
  }))
  const notes = bank.items.flatMap(item => {
    const cards = bank.cards.filter(card => card.item === item.id && card.kind === 'point')
    if (item.kind !== 'note' || cards.length === 0) return []
    const blocks = cards.flatMap(card => toTerm(toFace(card, glyphs)))
    return [{ id: item.id, number: null, title: toItemTitle(item, glyphs), blocks }]
  })
  return { ...toTitlePage(bank, glyphs), parts: parts.filter(({ entries }) => entries.length > 0), notes }
}

/** The right options, the short answer or the first paragraph, and the comparison. */
function toEntry({ id, number, prompt, options, short, body, comparison }: PrintQuestion): CheatEntry {
  const right = options.filter(option => option.correct).flatMap(option => option.blocks)
  const lead: readonly PrintBlock[] =
    short.length > 0 ? toParagraphs(short) : body.filter(block => block.type === 'paragraph').slice(0, 1)
  return { id, number, title: prompt, blocks: [...right, ...lead, ...comparison] }
}

/** `**Slice**` and a paragraph → one paragraph; one that begins with its term, `**Slice** is …`, as it is. */
function toTerm({ prompt, back }: CardFace): readonly PrintBlock[] {
  const [first, ...others] = back
  if (first?.type !== 'paragraph') return [...toParagraphs(prompt, true), ...back]
  const [lead] = first.children
  if (lead?.type === 'strong' && toPlain(lead.children) === toPlain(prompt)) return back
  const children: PrintInline[] = [
    { type: 'strong', children: prompt },
    { type: 'text', value: ' ' },
    ...first.children,
  ]
  return [...toParagraphs(children, first.keep), ...others]
}
