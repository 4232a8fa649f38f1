import type { Card } from '@prepdeck/model'
import { type Prose, toText } from '@prepdeck/prose'

/** What a card asks, as plain text. */
export function frontOf(card: Card): string {
  return toText((fronts[card.kind] as (card: Card) => Prose)(card))
}

const fronts: { readonly [Kind in Card['kind']]: (card: Extract<Card, { kind: Kind }>) => Prose } = {
  basic: ({ prompt }) => prompt,
  choice: ({ prompt }) => prompt,
  fact: ({ text }) => text,
  'follow-up': ({ question }) => question,
  open: ({ prompt }) => prompt,
  pitfall: ({ claim }) => claim,
  point: ({ cue }) => cue,
  predict: ({ code }) => [code],
  row: ({ aspect }) => aspect,
}
