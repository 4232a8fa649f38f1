import type { Bank, Card, Item } from '@prepdeck/model'
import { readDeletions } from './cards/cloze.ts'
import { noteTypeOf } from './cards/kinds.ts'
import { fill } from './fill.ts'
import { toItemFields } from './item-fields.ts'
import { fieldsOf } from './note-types/fields.ts'
import { toFields } from './notes.ts'

/** The two sides of a card as a reviewer shows them: HTML, for a body of the class `card` in the styles of `toCss`. */
export interface CardFaces {
  readonly front: string
  readonly back: string
}

/**
 * What learners see of a card of the bank, without Anki: one pair of sides, or of a sentence with gaps one a gap.
 *
 * @param item The question or note that it comes from.
 */
export function toCardFaces(bank: Bank, card: Card, item: Item): CardFaces[] {
  const { noteType, fields } = { noteType: noteTypeOf(card), fields: toNamed(bank, card, item) }
  const numbers = noteType.cloze ? readDeletions(fields.Text ?? '') : [0]
  return numbers.map(number => {
    const front = fill(noteType.front, fields, text => toFront(text, number))
    const back = fill(noteType.back, { ...fields, FrontSide: front }, text => toBack(text, number))
    return { front, back }
  })
}

function toNamed(bank: Bank, card: Card, item: Item): Readonly<Record<string, string>> {
  const values = toFields(bank, card, toItemFields(bank, item))
  return Object.fromEntries(fieldsOf(noteTypeOf(card)).map((name, index) => [name, values[index] ?? '']))
}

/** `{{c1::loc}} keeps, {{c2::iloc}} drops`, 2 → `loc keeps, [...] drops` */
function toFront(text: string, number: number): string {
  return replaceDeletions(text, (own, words) =>
    own === number ? toSpan('cloze', own, '[...]') : toSpan('cloze-inactive', own, words),
  )
}

function toBack(text: string, number: number): string {
  return replaceDeletions(text, (own, words) =>
    toSpan(own === number ? 'cloze' : 'cloze-inactive', own, words),
  )
}

/** A deletion holds no braces and no colons as they stand (see `cloze.ts`), so it ends at the first `}}`. */
function replaceDeletions(text: string, toHtml: (number: number, words: string) => string): string {
  return text.replace(/\{\{c(\d+)::(.*?)\}\}/gs, (_, number: string, words: string) =>
    toHtml(Number(number), words),
  )
}

/** As Anki marks them, less a copy of what is hidden, which its own scripts would look for. */
function toSpan(name: string, number: number, shown: string): string {
  return `<span class="${name}" data-ordinal="${number}">${shown}</span>`
}
