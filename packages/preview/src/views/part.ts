import type { Item } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { titleOf } from '../html/title.ts'
import { toCardList } from './cards.ts'
import { toItemHead } from './item-head.ts'
import { type Look, toLookUrl } from './look.ts'
import { toBadge, toMessages } from './messages.ts'
import { toNotePage } from './note.ts'
import { toOverview } from './overview.ts'
import { toQuestion } from './question.ts'
import { toSource } from './source.ts'

/** The ways to look at a question or a note. */
export type View = 'read' | 'cards' | 'source'

/** What is shown beside the list: an item in one of its views, or the bank as a whole. */
export interface Shown {
  readonly view: View
  /** The id of an item; absent for the bank as a whole. */
  readonly id?: string
  readonly look: Look
}

/** That part of the page, and whether there is such a thing. */
export interface Part {
  readonly found: boolean
  readonly title: string
  readonly content: Html
}

export function toPart({ id, view, look }: Shown, edition: Edition): Part {
  const { bank, items } = edition
  if (id === undefined) return { found: true, title: bank.title, content: toOverview(edition) }
  const item = items.get(id)
  if (!item) return { found: false, title: `No ${id}`, content: toNothing(id) }
  const content = html`${toViews(item, view, edition, look)}
<article class="item ${view}" lang="${bank.language}" dir="auto" aria-labelledby="title">
${toItemHead(item, edition)}
${view === 'source' ? undefined : toMessages(edition.placed.ofItems.get(id) ?? [], edition)}
${toContent[view](item, edition, look)}
</article>`
  return { found: true, title: titleOf(item), content }
}

const toContent: Readonly<Record<View, (item: Item, edition: Edition, look: Look) => Html>> = {
  read: (item, edition) => (item.kind === 'question' ? toQuestion(item, edition) : toNotePage(item, edition)),
  cards: toCardList,
  source: toSource,
}

/** The views of an item, each with the key that leads to it. */
function toViews(item: Item, current: View, { cardsOf, placed }: Edition, look: Look): Html {
  const views = [
    ['read', item.kind === 'question' ? 'Question' : 'Note', undefined, `/read/${item.id}`],
    ['cards', 'Cards', toCardCount(cardsOf.get(item.id)?.length ?? 0), toLookUrl(item, look)],
    ['source', 'Source', toBadge(placed.ofItems.get(item.id) ?? []), `/source/${item.id}`],
  ] as const
  return html`<nav class="views" aria-label="Views">${views.map(
    ([view, name, count, url], index) =>
      html`<a href="${url}" data-key="${index + 1}"${view === current ? html` aria-current="page"` : undefined}>${name} ${count}</a>`,
  )}</nav>`
}

function toCardCount(count: number): Html {
  return html`<span class="count">${count}</span>`
}

function toNothing(id: string): Html {
  return html`<article class="item"><header class="head"><h1 id="title" tabindex="-1">Nothing is called ${id}</h1></header>
<p>It was renamed or taken out. <a href="/">Back to the bank</a></p></article>`
}
