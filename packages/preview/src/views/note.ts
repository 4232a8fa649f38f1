import type { Note, Section } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html, trusted } from '../html/html.ts'
import { toProse } from '../html/prose.ts'
import { toRelated } from './related.ts'

/** A note as it reads, its sections below each other. */
export function toNotePage(note: Note, edition: Edition): Html {
  return html`
${toProse(note.blocks, 1)}
${note.sections.map(section => toSection(section, 2))}
${toRelated(note, edition)}`
}

function toSection({ id, title, blocks, sections }: Section, level: number): Html {
  const name = trusted(`h${Math.min(level, 6)}`)
  return html`<section aria-labelledby="at-${id}"><${name} id="at-${id}">${toProse(title)}</${name}>
${toProse(blocks, level)}
${sections.map(section => toSection(section, level + 1))}
</section>`
}
