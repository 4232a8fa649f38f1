import { type Medium, type Outside, toMediumUrl } from '@prepdeck/model'
import type { Definition, Node } from 'mdast'
import type { Document } from '../document.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import type { Places } from '../places.ts'
import { toSpan } from '../source.ts'

/** What the handlers need beside the node. */
export interface ProseContext {
  /** Where a reference link leads. */
  definitionOf(identifier: string): Definition | undefined
  /** The address of a picture in prose. */
  pictureUrl(url: string): string
  /** Notes where `value` was written, and gives it back. */
  keep<Value extends object>(value: Value, position: Node['position']): Value
  /** Says that a block belongs to no item, and why. */
  leaveOut(reason: Outside['reason'], node: Node): void
}

/** The context of a document, and the lists that `leaveOut` and `pictureUrl` fill. */
export function toProseContext(
  document: Document,
  places: Places,
  readPicture: ReadPicture,
): ProseContext & { outside: Outside[]; media: Medium[] } {
  const [outside, media]: [Outside[], Medium[]] = [[], []]
  return {
    outside,
    media,
    definitionOf: identifier => document.definitions.get(identifier),
    pictureUrl: url => {
      const { medium } = readPicture(document.path, url)
      if (medium) media.push(medium)
      return toPictureUrl(url, medium)
    },
    keep: (value, position) => places.set(value, document.path, position),
    leaveOut: (reason, { position }) => {
      if (position) outside.push({ reason, ...toSpan(position) })
    },
  }
}

/**
 * `../img/a.png` → `media/a-a3b0f1c29d84.png`. One that is not carried keeps its address, written so that nobody
 * takes it for a medium: `media/a.png` → `./media/a.png`.
 */
function toPictureUrl(url: string, medium: Medium | undefined): string {
  return medium ? toMediumUrl(medium) : url.replace(/^media\//, './$&')
}
