import type { LockedCard, LockedItem } from '@prepdeck/model'
import type { FoundCard } from './found-card.ts'
import { toGuid } from './guid.ts'
import { toHistory } from './history.ts'
import type { Former, Found } from './matchers/matcher.ts'

/** An item that is there, under its id, with its cards under theirs. */
export interface Present {
  readonly id: string
  readonly found: Found
  readonly former: Former | undefined
  readonly cards: ReadonlyMap<FoundCard, string>
}

/**
 * What the lock will remember of an item.
 *
 * Its cards stand in their order, so that the next build can tell by place what was reworded.
 * Cards that are no longer there follow: their numbers are not given again, and one that comes
 * back is the same as before.
 */
export function toLockedItem({ id, found, former, cards }: Present, uid: string, now: number): LockedItem {
  const { item, text, stem, fingerprint } = found
  const formers = former?.item.cards ?? {}
  const live = [...cards].map(
    ([card, cardId]) => [cardId, toLockedCard(card, cardId, formers[cardId], uid, now)] as const,
  )
  return {
    guid: former?.item.guid ?? toGuid(uid, id),
    text,
    ...(stem ? { stem } : {}),
    path: item.source.path,
    ...(item.kind === 'question' && item.status === 'none' ? { provisional: true } : {}),
    ...toHistory(former?.item, fingerprint, now),
    cards: { ...Object.fromEntries(live), ...removedOf(formers, new Set(cards.values())) },
  }
}

function toLockedCard(
  { card, fingerprint }: FoundCard,
  id: string,
  former: LockedCard | undefined,
  uid: string,
  now: number,
): LockedCard {
  return {
    guid: former?.guid ?? toGuid(uid, id),
    key: card.key,
    ...toHistory(former, fingerprint, now),
  }
}

function removedOf(
  formers: Readonly<Record<string, LockedCard>>,
  live: ReadonlySet<string>,
): Record<string, LockedCard> {
  return Object.fromEntries(Object.entries(formers).filter(([id]) => !live.has(id)))
}
