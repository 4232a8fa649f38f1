import { toCardFaces } from '@prepdeck/anki'
import type { Card, Item } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { type Look, looks, toFaceUrl, toLookUrl } from './look.ts'

/** The cards of a question or note, each front and back as a learner sees them. */
export function toCardList(item: Item, edition: Edition, look: Look): Html {
  const cards = edition.cardsOf.get(item.id) ?? []
  if (cards.length === 0) return html`<p class="missing">It gives no cards.</p>`
  return html`<section class="cards ${look.width}" aria-label="Cards">
${toSwitches(item, look)}
${cards.map((card, index) => toCard(card, index, item, edition, look))}
</section>`
}

/** Day or night, desk or phone: links, so that each look has an address. */
function toSwitches(item: Item, look: Look): Html {
  return html`<div class="switches">${Object.entries(looks).map(
    ([name, values]) =>
      html`<nav class="switch" aria-label="${name === 'light' ? 'Light' : 'Width'}">${values.map(
        value =>
          html`<a href="${toLookUrl(item, { ...look, [name]: value })}"${look[name as keyof Look] === value ? html` aria-current="true"` : undefined}>${titles[value]}</a>`,
      )}</nav>`,
  )}</div>`
}

const titles = { day: 'Day', night: 'Night', desk: 'Desk', phone: 'Phone' } as const

function toCard(card: Card, index: number, item: Item, { bank }: Edition, look: Look): Html {
  return html`<article class="card" id="card-${card.id}" aria-labelledby="card-${card.id}-name">
<h2 class="name" id="card-${card.id}-name"><span class="kind">${kinds[card.kind]}</span>${card.tier === 'extra' ? html` <span class="tier">extra</span>` : undefined} <code>${card.id}</code></h2>
${toCardFaces(bank, card, item).map(
  (faces, face) =>
    html`<div class="faces">${(['front', 'back'] as const).map(
      side =>
        html`<figure class="${side}"><iframe src="${toFaceUrl(card, face, side, look, faces[side])}" title="${titleOf(side)} of card ${index + 1}${face > 0 ? `, gap ${face + 1}` : ''}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe><figcaption>${titleOf(side)}</figcaption></figure>`,
    )}</div>`,
)}
</article>`
}

function titleOf(side: 'front' | 'back'): string {
  return side === 'front' ? 'Front' : 'Back'
}

const kinds: Readonly<Record<Card['kind'], string>> = {
  basic: 'Question',
  choice: 'Choice',
  fact: 'Fact',
  'follow-up': 'Follow-up',
  open: 'Open question',
  pitfall: 'Pitfall',
  point: 'Key point',
  predict: 'Prediction',
  row: 'Comparison',
}
