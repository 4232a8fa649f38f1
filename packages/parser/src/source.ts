import type { Source, Span } from '@prepdeck/model'
import type { Point, Position } from 'unist'
import type { Document } from './document.ts'

/** A span of a document, as the model has it. */
export function toSource(document: Document, position: Position): Source {
  return { path: document.path, sha256: document.sha256, ...toSpan(position) }
}

/** The whole of a document. */
export function wholeFile(document: Document): Source {
  const end = document.tree.position?.end ?? { line: 1, column: 1, offset: 0 }
  return toSource(document, { start: { line: 1, column: 1, offset: 0 }, end })
}

/** A position as the schema has it. */
export function toSpan({ start, end }: Position): Span {
  return { start: toPoint(start), end: toPoint(end) }
}

function toPoint({ line, column, offset = 0 }: Point): Span['start'] {
  return { line, column, offset }
}
