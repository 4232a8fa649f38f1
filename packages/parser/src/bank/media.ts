import { type DraftItem, type Medium, mediumNameOf } from '@prepdeck/model'

/**
 * The media that the items show, each once, sorted by name.
 *
 * @param read Those that were read on the way, also for what belongs to no item in the end.
 */
export function toMedia(items: readonly DraftItem[], read: readonly Medium[]): Medium[] {
  const byName = new Map(read.map(medium => [medium.name, medium]))
  if (byName.size === 0) return []
  const shown = new Set(namesIn(items))
  return [...byName.values()]
    .filter(({ name }) => shown.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The names of the media that any prose in a value shows. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'image' && 'url' in value)
    return [mediumNameOf(String(value.url)) ?? []].flat()
  return Object.values(value).flatMap(namesIn)
}
