import type { Note, Section } from '@prepdeck/model'
import { toBlocks } from '../nodes/blocks.ts'
import { toPrintable } from '../nodes/characters.ts'
import { lowest, toHeading } from '../nodes/heading.ts'
import type { PrintBlock, PrintInline } from '../nodes/print.ts'
import type { Setting } from '../nodes/setting.ts'
import type { Sheet } from '../sheet.ts'
import { toItemTitle, toRunningHead } from './item-title.ts'
import { type PrintReference, toReferences } from './references.ts'
import { type RelatedItem, toRelated } from './related.ts'

/** A note, its sections as headings among its blocks, as `templates/note.typ` reads it. */
export interface PrintNote {
  readonly id: string
  readonly title: readonly PrintInline[]
  readonly running: string
  readonly topic: string | null
  readonly blocks: readonly PrintBlock[]
  readonly references: readonly PrintReference[]
  readonly related: readonly RelatedItem[]
}

const level = 2 // of its heading: the part `Notes` has 1

export function toNote(note: Note, sheet: Sheet): PrintNote {
  const { glyphs, topics } = sheet
  const { references, numbers } = toReferences(note, [], glyphs)
  const setting = { glyphs, numbers, level, depth: 0 }
  return {
    id: note.id,
    title: toItemTitle(note, glyphs),
    running: toRunningHead(note, glyphs),
    topic: note.topic === undefined ? null : toPrintable(topics.get(note.topic) ?? note.topic, glyphs),
    blocks: [...toBlocks(note.blocks, setting), ...toSections(note.sections, setting)],
    references,
    related: toRelated(note.related, sheet),
  }
}

function toSections(sections: readonly Section[], above: Setting): PrintBlock[] {
  return sections.flatMap(section => {
    const level = Math.min(above.level + 1, lowest)
    const headings = toHeading(
      { type: 'heading', depth: section.depth, children: section.title },
      { ...above, level },
    )
    const setting = headings.length === 0 ? above : { ...above, level }
    return [...headings, ...toBlocks(section.blocks, setting), ...toSections(section.sections, setting)]
  })
}
