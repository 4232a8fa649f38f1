import type { Outside } from '@prepdeck/model'
import type { Definition, Node } from 'mdast'
import type { Document } from '../document.ts'
import { isRelative } from '../path.ts'
import type { Places } from '../places.ts'
import { toSpan } from '../source.ts'

/** What the handlers need beside the node. */
export interface ProseContext {
  /** Where a reference link leads. */
  definitionOf(identifier: string): Definition | undefined
  /** Says that a picture is shown. */
  show(url: string): void
  /** Notes where `value` was written, and gives it back. */
  keep<Value extends object>(value: Value, position: Node['position']): Value
  /** Says that a block belongs to no item, and why. */
  leaveOut(reason: Outside['reason'], node: Node): void
}

/** The context of a document, and what it was told. */
export interface FileContext extends ProseContext {
  readonly outside: readonly Outside[]
  /** Whether a picture was shown that may be one of the bank. */
  readonly showsPictures: () => boolean
}

/** @param places Where the places of values are noted; else they are not. */
export function toProseContext(document: Document, places: Places | undefined): FileContext {
  const outside: Outside[] = []
  let showsPictures = false
  return {
    outside,
    showsPictures: () => showsPictures,
    definitionOf: identifier => document.definitions.get(identifier),
    show: url => {
      showsPictures ||= isRelative(url)
    },
    keep: places ? (value, position) => places.set(value, document.path, position) : value => value,
    leaveOut: (reason, { position }) => {
      if (position) outside.push({ reason, ...toSpan(position) })
    },
  }
}
