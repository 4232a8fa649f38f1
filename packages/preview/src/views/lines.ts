import { type Html, html } from '../html/html.ts'
import type { Message } from '../snapshot.ts'

/** The lines of a text. */
export function toLines(text: string): string[] {
  return text.split(/\r\n?|\n/)
}

/** A line of a source, numbered, in which what messages are about is marked. */
export function toSourceLine(line: string, number: number, messages: readonly Message[]): Html {
  return html`<div class="line"><span class="no">${number}</span><code>${withMarks(line, number, messages)}</code></div>`
}

/** What the messages that begin in a line are about; no two marks overlap. */
function withMarks(line: string, number: number, messages: readonly Message[]): Html[] {
  const marks = messages
    .filter(message => message.line === number && message.column !== undefined)
    .map(message => ({ ...toColumns(message, line), severity: message.severity }))
    .toSorted((a, b) => a.from - b.from)
  const pieces: Html[] = []
  let at = 0
  for (const { from, to, severity } of marks) {
    if (from < at || from >= line.length) continue
    pieces.push(
      html`${toVisible(line.slice(at, from))}<mark class="${severity}">${toVisible(line.slice(from, to))}</mark>`,
    )
    at = to
  }
  return [...pieces, html`${toVisible(line.slice(at))}`]
}

/** From 0, the end not included. What goes on in further lines is marked where it begins, up to the line's end. */
function toColumns(
  { line, column = 1, endLine, endColumn }: Message,
  text: string,
): { from: number; to: number } {
  const from = column - 1
  const end =
    endLine === line && endColumn !== undefined ? endColumn - 1 : endLine === undefined ? column : text.length
  return { from, to: Math.max(end, from + 1) }
}

/** What would turn the order of letters, or cannot be seen, shows as `�`. */
function toVisible(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Control}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
