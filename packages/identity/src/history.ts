/** What is remembered of an item's or a card's content. Times are UTC seconds. */
export interface History {
  readonly fingerprint: string
  /** When it first appeared. */
  readonly since: number
  /** When it last changed. */
  readonly changed: number
}

/**
 * The history of a content that has this fingerprint now.
 *
 * `changed` moves only with the fingerprint, and then always forward, also where a clock went
 * back: a learner's collection takes an update only when its time is later than that of the last.
 */
export function toHistory(old: History | undefined, fingerprint: string, now: number): History {
  if (!old) return { fingerprint, since: now, changed: now }
  const { since, changed } = old
  return {
    fingerprint,
    since,
    changed: fingerprint === old.fingerprint ? changed : Math.max(now, changed + 1),
  }
}
