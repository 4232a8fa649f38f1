import type { CardLimits } from '@prepdeck/model'

/** How much a card may hold: what `bank.yaml` says, and the rest as usual. */
export type Limits = Readonly<Required<CardLimits>>

export const usualLimits: Limits = { backWords: 60, listItems: 7, codeLines: 8, outputLines: 2 }
