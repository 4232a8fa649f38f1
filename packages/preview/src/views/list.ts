import type { Item } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { titleOf } from '../html/title.ts'
import { toBadge } from './messages.ts'

/** Items that stand under one heading of the list. */
export interface Group {
  readonly title: string
  readonly items: readonly Item[]
}

/** The questions and notes of a bank in their order, by role, else by the first heading above them. */
export function toGroups({ bank }: Pick<Edition, 'bank'>): Group[] {
  const titles = new Map(bank.roles.map(({ id, title }) => [id, title]))
  const groups: { title: string; items: Item[] }[] = []
  for (const item of bank.items) {
    const title =
      item.kind === 'note' ? 'Notes' : (titles.get(item.role ?? '') ?? item.section[0] ?? 'Questions')
    const last = groups.at(-1)
    if (last?.title === title) last.items.push(item)
    else groups.push({ title, items: [item] })
  }
  return groups
}

/** The list of a bank, a heading above each group. */
export function toList(groups: readonly Group[], rowOf: (item: Item) => Html): Html {
  return html`${groups.map(
    ({ title, items }, index) => html`<section class="group" aria-labelledby="group-${index}">
<h2 id="group-${index}">${title}</h2>
<ol>
${items.map(rowOf)}
</ol>
</section>
`,
  )}`
}

/** One item of the list. What it is filtered by stands in its attributes. */
export function toRow(item: Item, { placed }: Pick<Edition, 'placed'>): Html {
  const messages = placed.ofItems.get(item.id) ?? []
  const question = item.kind === 'question' ? item : undefined
  const roles = question ? [...(question.role ? [question.role] : []), ...question.also].join(' ') : ''
  return html`<li id="row-${item.id}" data-id="${item.id}" data-roles="${roles}" data-topic="${item.topic ?? ''}" data-messages="${messages.length}"${question && question.status !== 'full' ? html` class="open"` : undefined}><a href="/read/${item.id}"><span class="number">${question?.number}</span><span class="title">${titleOf(item)}</span>${toBadge(messages)}</a></li>
`
}
