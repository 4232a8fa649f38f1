import type { Item } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { toLines, toSourceLine } from './lines.ts'
import { toCount, toMessages, toNote } from './messages.ts'

/** The lines in which a question or note is written, each message beneath its line. */
export function toSource(item: Item, edition: Edition): Html {
  const { path, start, end } = item.source
  const messages = edition.placed.ofItems.get(item.id) ?? []
  const text = edition.textOf(path)
  const beside = messages.filter(message => message.path === path && message.line !== undefined)
  const others = messages.filter(message => !beside.includes(message))
  return html`<section class="source" aria-label="Source">
<p class="file"><code>${path}</code> <span>${toCount(messages) || 'no messages'}</span></p>
${toMessages(others, edition, 'Messages about the file')}
${text === undefined ? undefined : toListing(toLines(text), start.line, Math.max(end.line, lastLine(beside)), beside)}
</section>`
}

function lastLine(messages: readonly { readonly line?: number | undefined }[]): number {
  return Math.max(0, ...messages.map(({ line }) => line ?? 0))
}

type Beside = Parameters<typeof toSourceLine>[2]

function toListing(lines: readonly string[], from: number, to: number, messages: Beside): Html {
  return html`<div class="lines listing" role="group" aria-label="Lines of the source" tabindex="0">${lines
    .slice(from - 1, to)
    .map((line, index) => {
      const here = messages.filter(message => message.line === from + index)
      return html`${toSourceLine(line, from + index, here)}${here.map(
        message => html`<div class="note ${message.severity}">${toNote(message)}</div>`,
      )}`
    })}</div>`
}
