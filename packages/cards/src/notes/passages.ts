import type { Block, DraftNote, Phrasing, Section } from '@prepdeck/model'

/** What stands in a note under one heading. */
export interface Passage {
  /** Where in the note it stands, for the context line of its cards. */
  readonly label: Phrasing[]
  readonly blocks: Block[]
}

/** A note cut at its headings, in the order of the page. */
export function toPassages({ title, blocks, sections }: DraftNote): Passage[] {
  return [{ label: title, blocks }, ...sections.flatMap(section => passagesIn(section, title))]
}

/**
 * The title of a note, then those of the sections down to this one, so that a card can be read
 * without the page: `Pickling › Security`.
 */
export function toPath(outer: readonly Phrasing[], inner: readonly Phrasing[]): Phrasing[] {
  const arrow: Phrasing[] = outer.length > 0 && inner.length > 0 ? [{ type: 'text', value: ' › ' }] : []
  return [...outer, ...arrow, ...inner]
}

function passagesIn({ title, blocks, sections }: Section, outer: Phrasing[]): Passage[] {
  const label = toPath(outer, title)
  return [{ label, blocks }, ...sections.flatMap(section => passagesIn(section, label))]
}
