import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { titleOf } from '../html/title.ts'
import { toCount, toMessages } from './messages.ts'

/** The title page of a bank: what is in it, and what of it needs its author. */
export function toOverview(edition: Edition): Html {
  const { bank, placed } = edition
  const { title, description, version, authors, licenses } = bank
  const known = [
    version,
    ...authors.map(({ name }) => name),
    ...(licenses.content ? [licenses.content] : []),
    bank.language,
  ]
  return html`<article class="item overview">
<header class="head">
<p class="belongs"><span>Preview</span></p>
<h1 id="title" tabindex="-1">${title}</h1>
${description === '' ? undefined : html`<p class="description">${description}</p>`}
<ul class="known" aria-label="About this bank">${known.map(one => html`<li>${one}</li>`)}</ul>
</header>
<dl class="figures">${toFigures(edition).map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString('en')}</dd></div>`)}</dl>
${toMessages(placed.ofBank, edition, 'Messages about the bank')}
${toAttention(edition)}
</article>`
}

function toFigures({ bank: { items, cards } }: Edition): (readonly [name: string, count: number])[] {
  const questions = items.filter(({ kind }) => kind === 'question')
  const answered = questions.filter(item => item.kind === 'question' && item.status === 'full').length
  return [
    ['Questions', questions.length],
    ['Answered', answered],
    ['Notes', items.length - questions.length],
    ['Cards', cards.length],
  ]
}

/** The items that have messages, as links to them in their sources. */
function toAttention({ bank, placed }: Edition): Html {
  const said = bank.items.filter(({ id }) => placed.ofItems.has(id))
  if (said.length === 0 && placed.ofBank.length === 0) return html`<p class="calm">Nothing to mend.</p>`
  if (said.length === 0) return html``
  return html`<section class="attention" aria-labelledby="attention"><h2 id="attention">To look at</h2>
<ul>${said.map(item => html`<li><a href="/read/${item.id}">${titleOf(item)}</a> <span class="count">${toCount(placed.ofItems.get(item.id) ?? [])}</span></li>`)}</ul>
</section>`
}
