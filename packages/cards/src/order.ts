import type { DraftCard, DraftItem, Importance, Tier } from '@prepdeck/model'

/** How many items are learned side by side. */
const windowSize = 4

const rank: Record<Importance, number> = { high: 0, medium: 1, low: 2 }

/**
 * Cards in the order in which to learn them: the core first, then the extra ones.
 *
 * Items of high importance come first, else the order of the draft is kept. Four items at a time
 * are dealt together, so that a question is finished in days and two cards of one question do not
 * meet; a question's `open` card follows its points. With four points of A and one of B and C each:
 *
 *     A1 A2 A3 A4 A-open   B1 B-open   C1 C-open   →   A1 B1 A2 C1 A3 B-open A4 C-open A-open
 *
 * The same cards always come out in the same order.
 */
export function toLearningOrder(cards: readonly DraftCard[], items: readonly DraftItem[]): DraftCard[] {
  const places = [...items.keys()].toSorted((a, b) => rankOf(items[a]) - rankOf(items[b]))
  return (['core', 'extra'] as const).flatMap(tier => {
    const hands = toHands(cards, tier)
    return toWindows(places.map(place => hands.get(place)).filter(hand => hand !== undefined)).flatMap(deal)
  })
}

function rankOf(item: DraftItem | undefined): number {
  return rank[(item?.kind === 'question' && item.importance) || 'medium']
}

/** The cards of one tier by item, each item's `open` card behind its others. */
function toHands(cards: readonly DraftCard[], tier: Tier): Map<number, DraftCard[]> {
  const hands = new Map<number, DraftCard[]>()
  for (const card of cards.toSorted((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open'))) {
    if (card.tier !== tier) continue
    const hand = hands.get(card.item)
    if (hand) hand.push(card)
    else hands.set(card.item, [card])
  }
  return hands
}

function toWindows(hands: readonly DraftCard[][]): DraftCard[][][] {
  const starts = [...hands.keys()].filter(place => place % windowSize === 0)
  return starts.map(start => hands.slice(start, start + windowSize))
}

/**
 * Deals the hands of one window into one pile: each turn is that of the hand that has waited
 * longest. But a hand that holds more than half of the cards left has every second turn, or its
 * last cards would lie side by side.
 */
function deal(hands: readonly DraftCard[][]): DraftCard[] {
  const pile: DraftCard[] = []
  let waiting = hands.map(hand => [...hand])
  let last: DraftCard[] | undefined
  for (let total = waiting.flat().length; total > 0; total--) {
    const long = waiting.find(hand => hand !== last && hand.length * 2 > total)
    const turn = long ?? waiting.find(hand => hand.length > 0) ?? []
    pile.push(...turn.splice(0, 1))
    waiting = [...waiting.filter(hand => hand !== turn), turn]
    last = turn
  }
  return pile
}
