import type { Block, DraftCard, Phrasing } from '@prepdeck/model'

/** What a learner sees before and after turning a card; what is folded is on neither side. */
export interface Sides {
  readonly front: readonly (Block | Phrasing)[]
  readonly back: readonly (Block | Phrasing)[]
}

type Kinds = { readonly [Kind in DraftCard['kind']]: (card: Extract<DraftCard, { kind: Kind }>) => Sides }

/** The two sides of a card, as every publisher shows them. */
export function sidesOf(card: DraftCard): Sides {
  return (kinds[card.kind] as (card: DraftCard) => Sides)(card)
}

const kinds: Kinds = {
  basic: ({ prompt, stem, answer }) => ({ front: [...prompt, ...stem], back: answer }),
  choice: ({ prompt, stem, explanation }) => ({ front: [...prompt, ...stem], back: explanation }),
  fact: ({ text }) => ({ front: text, back: text }),
  'follow-up': ({ question, answer }) => ({ front: question, back: answer }),
  open: ({ prompt, short, points }) => ({
    front: prompt,
    back: [...short, ...points.flatMap(({ cue, statement }) => [...cue, ...statement])],
  }),
  pitfall: ({ claim, correction }) => ({ front: claim, back: correction }),
  point: ({ cue, statement }) => ({ front: cue, back: statement }),
  predict: ({ code, output }) => ({ front: [code], back: [output] }),
  row: ({ aspect, cells }) => ({
    front: [...aspect, ...cells.flatMap(({ name }) => name)],
    back: cells.flatMap(({ value }) => value),
  }),
}
