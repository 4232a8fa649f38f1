import type { Item, Question } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { toProse } from '../html/prose.ts'

/** What stands above a question or a note in every view: where it belongs, what it asks, what is known of it. */
export function toItemHead(item: Item, { bank }: Edition): Html {
  const role = item.kind === 'question' ? bank.roles.find(({ id }) => id === item.role)?.title : 'Note'
  const topic = bank.topics.find(({ id }) => id === item.topic)?.title
  const number = item.kind === 'question' ? item.number : undefined
  const belongs = [role, topic].filter(one => one !== undefined)
  return html`<header class="head">
<p class="belongs">${belongs.map(one => html`<span>${one}</span>`)}</p>
<h1 id="title" tabindex="-1">${number === undefined ? undefined : html`<span class="number">${number}</span> `}${toProse(item.kind === 'question' ? item.prompt : item.title)}</h1>
<ul class="known" aria-label="About this ${item.kind}">${toKnown(item).map(one => html`<li>${one}</li>`)}</ul>
</header>`
}

function toKnown(item: Item): (Html | string)[] {
  const { id, reviewed, versions = {}, tags } = item
  const used = Object.entries(versions).map(([name, range]) => `${name} ${range}`)
  return [
    html`<code>${id}</code>`,
    ...(item.kind === 'question' ? toWeight(item) : []),
    reviewed === undefined ? 'draft' : `reviewed ${reviewed}`,
    ...used,
    ...(tags.length > 0 ? [tags.map(tag => `#${tag}`).join(' ')] : []),
  ]
}

function toWeight({ form, difficulty, importance, minutes }: Question): string[] {
  return [
    ...(form ? [form] : []),
    ...(difficulty ? [`difficulty ${difficulty} of 3`] : []),
    ...(importance ? [`${importance} importance`] : []),
    ...(minutes ? [`${minutes} min`] : []),
  ]
}
