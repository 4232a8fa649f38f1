import { type Html, html } from '../html/html.ts'
import type { Message } from '../snapshot.ts'
import { toLines, toSourceLine } from './lines.ts'

/** So many lines are shown before and after the one that a message is about. */
const around = 1

/** The place of a message in its source; nothing where it has none. */
export function toFrame(message: Message, text: string | undefined): Html | undefined {
  const { line } = message
  if (line === undefined || text === undefined) return undefined
  const lines = toLines(text)
  const from = Math.max(1, line - around)
  const shown = lines.slice(from - 1, line + around)
  if (shown.every(one => one.trim() === '')) return undefined
  return html`<div class="frame lines" role="group" aria-label="Line ${line}" tabindex="0">${shown.map(
    (one, index) => toSourceLine(one, from + index, [message]),
  )}</div>`
}
