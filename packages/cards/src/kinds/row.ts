import type { DraftCard, DraftItem, DraftNote, DraftQuestion } from '@prepdeck/model'
import { type About, aboutOf } from '../about.ts'
import { toPassages } from '../notes/passages.ts'
import { toParts } from '../parts.ts'
import { plainText } from '../plain-text.ts'
import { type Row, readRows } from '../rows.ts'
import { isAskedBy } from '../words.ts'

/** One card a row, never a cell: it trains telling apart. */
export function toRowCards(item: DraftItem, index: number): DraftCard[] {
  const rows = item.kind === 'note' ? rowsOfNote(item, index) : rowsOfQuestion(item, index)
  return rows.map(row => ({ ...row, kind: 'row', tier: 'extra', key: plainText(row.aspect) }))
}

/** The rows of the comparison that no key point asks already. */
function rowsOfQuestion(question: DraftQuestion, index: number): (About & Row)[] {
  const { comparison, keyPoints = [] } = question.answer ?? {}
  if (!comparison) return []
  const asked = keyPoints.map(({ cue }) => plainText(cue))
  return readRows(comparison)
    .filter(({ aspect }) => !asked.some(cue => isAskedBy(cue, plainText(aspect))))
    .map(row => ({ ...aboutOf(question, index), ...row }))
}

function rowsOfNote(note: DraftNote, index: number): (About & Row)[] {
  return toPassages(note).flatMap(({ label, blocks }) =>
    toParts(blocks)
      .flatMap(part => (part.type === 'table' ? readRows(part) : []))
      .map(row => ({ item: index, label, tags: note.tags, ...row })),
  )
}
