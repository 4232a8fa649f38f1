import type { Item } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { titleOf } from '../html/title.ts'

/** What to read next, as links to it on the page. */
export function toRelated({ related }: Item, { items }: Edition): Html | undefined {
  const known = related.flatMap(id => items.get(id) ?? [])
  if (known.length === 0) return undefined
  return html`<section class="related" aria-labelledby="related"><h2 id="related">Read next</h2>
<ul>${known.map(item => html`<li><a href="/read/${item.id}">${titleOf(item)}</a></li>`)}</ul>
</section>`
}
