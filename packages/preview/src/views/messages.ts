import { type Html, html } from '../html/html.ts'
import { toPlaceName } from '../html/place-name.ts'
import { toSaid } from '../html/prose.ts'
import type { Message, Snapshot } from '../snapshot.ts'
import { toFrame } from './frame.ts'

/** Messages, each with its place in the source; nothing where there are none. */
export function toMessages(
  messages: readonly Message[],
  { textOf }: Pick<Snapshot, 'textOf'>,
  title = 'Messages',
): Html | undefined {
  if (messages.length === 0) return undefined
  return html`<section class="messages" aria-label="${title}">
${messages.map(
  message => html`<div class="message ${message.severity}">
${toNote(message, toPlaceName(message))}
${toFrame(message, textOf(message.path))}
</div>`,
)}
</section>`
}

/** What a message says, without its place in the source. */
export function toNote({ severity, rule, reason, cure }: Message, place?: string): Html {
  return html`<p class="reason"><strong class="level">${levels[severity]}</strong> ${toSaid(reason)}</p>
${cure === undefined ? undefined : html`<p class="cure">${toSaid(cure)}</p>`}
<p class="where">${place === undefined ? undefined : html`<span>${place}</span> `}<span class="rule">${rule}</span></p>`
}

const levels = { error: 'Error', warning: 'Warning' } as const

/** How many there are, in the colour of the worst; nothing where there are none. */
export function toBadge(messages: readonly Message[]): Html | undefined {
  if (messages.length === 0) return undefined
  const worst = messages.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  const count = toCount(messages)
  return html`<span class="badge ${worst}" title="${count}">${messages.length}<span class="unseen"> (${count})</span></span>`
}

/** `2 errors, 1 warning`; nothing where there are none. */
export function toCount(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const warnings = messages.length - errors
  return [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
  ].join(', ')
}
