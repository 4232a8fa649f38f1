import type { Repair, Span } from '@prepdeck/model'
import type { Document } from '../document.ts'

/** The repairs that were made to a part of a document. */
export function repairsIn({ repairs }: Document, { start, end }: Span): Repair[] {
  return repairs.filter(({ place }) => start.offset <= place.offset && place.offset < end.offset)
}
