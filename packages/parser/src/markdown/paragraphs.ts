/** Lines that may be one paragraph. */
export interface Lines {
  /** The number of the first, from 1. */
  readonly line: number
  readonly text: string
}

/**
 * Cuts a text where a paragraph cannot go on: `a⏎b⏎⏎- c⏎- d` → `a⏎b`, `- c`, `- d`.
 *
 * Only a parser knows all such places, so what is given may be more than a paragraph, never less.
 */
export function* readParagraphs(text: string): Generator<Lines> {
  let open: string[] = []
  let line = 1
  const lines = text.split(/\r\n|\r|\n/)
  for (const [index, next] of lines.entries()) {
    const isBlank = /^[ \t>]*$/.test(next)
    if (open.length > 0 && (isBlank || begins.test(next))) {
      yield { line, text: open.join('\n') }
      open = []
    }
    if (open.length === 0) line = index + 1
    if (!isBlank) open.push(next)
  }
  if (open.length > 0) yield { line, text: open.join('\n') }
}

/** A heading, an item of a list and a row of a table are no part of the paragraph before. */
const begins = /^[ \t>]*(?:#|[-+*][ \t]|\d{1,9}[.)][ \t]|\|)/
