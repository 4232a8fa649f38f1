import type { LockedCard, LockedItem } from '@prepdeck/model'
import type { Refuse } from './conflict-error.ts'
import { mergeById } from './order.ts'

/**
 * One item of the two that both sides have under an id, with the cards of both.
 *
 * @see mergeBirths
 */
export function mergeItems(ours: LockedItem, theirs: LockedItem, id: string, refuse: Refuse): LockedItem {
  return {
    ...mergeBirths(ours, theirs, id, refuse),
    cards: mergeById(ours.cards, theirs.cards, (one, other, card) => mergeBirths(one, other, card, refuse)),
  }
}

/**
 * What has one birth on both sides is as it was changed later. What was born twice under one id is
 * the elder, which was the first that anybody could learn; the build finds that the other is new.
 * Its time of change is the later one either way: some collection may have it already.
 */
function mergeBirths<Thing extends LockedItem | LockedCard>(
  ours: Thing,
  theirs: Thing,
  id: string,
  refuse: Refuse,
): Thing {
  if (ours.since === theirs.since && ours.guid !== theirs.guid) {
    refuse(`\`${id}\` has the guid \`${ours.guid}\` on one side and \`${theirs.guid}\` on the other`)
  }
  const isOurs = ours.since === theirs.since ? isLater(ours, theirs) : ours.since < theirs.since
  return { ...(isOurs ? ours : theirs), changed: Math.max(ours.changed, theirs.changed) }
}

/** At one time, whichever side is ours, the same one. */
function isLater(one: LockedItem | LockedCard, other: LockedItem | LockedCard): boolean {
  return one.changed === other.changed ? one.fingerprint >= other.fingerprint : one.changed > other.changed
}
