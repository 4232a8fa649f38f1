import type { Outside } from '@prepdeck/model'
import type { Definition, Node } from 'mdast'
import type { Document } from '../document.ts'
import type { Places } from '../places.ts'
import { toSpan } from '../source.ts'

/** What the handlers need beside the node. */
export interface ProseContext {
  /** Where a reference link leads. */
  definitionOf(identifier: string): Definition | undefined
  /** Notes where `value` was written, and gives it back. */
  keep<Value extends object>(value: Value, position: Node['position']): Value
  /** Says that a block belongs to no item, and why. */
  leaveOut(reason: Outside['reason'], node: Node): void
}

/** The context of a document, and the list that `leaveOut` fills. */
export function toProseContext(document: Document, places: Places): ProseContext & { outside: Outside[] } {
  const outside: Outside[] = []
  return {
    outside,
    definitionOf: identifier => document.definitions.get(identifier),
    keep: (value, position) => places.set(value, document.path, position),
    leaveOut: (reason, { position }) => {
      if (position) outside.push({ reason, ...toSpan(position) })
    },
  }
}
