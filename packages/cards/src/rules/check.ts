import type { CardLimits, DraftWithCards } from '@prepdeck/model'
import { cardRules } from './index.ts'
import { usualLimits } from './limits.ts'
import type { CardFault } from './rule.ts'

/** A fault and the rule it is one of. */
export type RuledFault = CardFault & { readonly rule: string }

/**
 * Holds the cards of a bank against every rule about cards; where a limit is not given, the usual one holds.
 * What several cards show, such as a key point and the question it belongs to, is told once.
 */
export function checkCards({ cards, language }: DraftWithCards, limits: CardLimits = {}): RuledFault[] {
  const deck = { cards, language, limits: { ...usualLimits, ...limits } }
  return cardRules.flatMap(rule => {
    const told = new Set<object>()
    return [...rule.check(deck)].flatMap(fault => {
      const { card, part = card } = fault
      if (told.has(part)) return []
      told.add(part)
      return [{ ...fault, rule: rule.id }]
    })
  })
}
