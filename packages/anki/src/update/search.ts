/**
 * What to write into the search of Anki's browser to find certain cards and no others, by their field `Id`.
 *
 * `list-open-1`, `list-point-1` → `Id:list-*`, or where a present card is called `list-vs-tuple-open-1`,
 * `Id:list-open-1 OR Id:list-point-1`.
 *
 * @param ids - The cards to be found.
 * @param present - Every card that is not to be found; without it, nothing is cut short.
 */
export function toSearch(ids: readonly string[], present?: readonly string[]): string {
  const stems = new Map<string, string[]>()
  for (const id of ids.toSorted()) stems.set(stemOf(id), [...(stems.get(stemOf(id)) ?? []), id])
  const isFree = (stem: string) => present?.every(id => !id.startsWith(stem)) ?? false
  return [...stems]
    .flatMap(([stem, ids]) => (ids.length > 1 && isFree(stem) ? [`Id:${stem}*`] : ids.map(toTerm)))
    .join(' OR ')
}

/** `pandas-loc-follow-up-2` → `pandas-loc-`: the item that the card comes from. */
function stemOf(id: string): string {
  return id.replace(/(?<![a-z])(follow-up|[a-z]+)-\d+$/, '')
}

/** Ids of ours need no escape; those of other people's decks may hold anything: `a b*` → `"Id:a b\*"`. */
function toTerm(id: string): string {
  const escaped = id.replace(/["\\*_:]/g, '\\$&')
  return /^[\w-]+$/.test(id) ? `Id:${escaped}` : `"Id:${escaped}"`
}
