import type { RuledFault } from '@prepdeck/cards'
import type { DraftWithCards } from '@prepdeck/model'
import { type Place, type Places, report } from '@prepdeck/parser'
import type { VFile } from 'vfile'

/** Says of cards that are hard to learn where the part of the text is that they come from. */
export function reportCards(
  faults: readonly RuledFault[],
  { items }: DraftWithCards,
  places: Places,
  files: readonly VFile[],
): void {
  for (const { rule, card, part, ...fault } of faults) {
    const item = items[card.item]
    const place: Place | undefined =
      (part && places.get(part, item?.source.path)) ?? (item && places.get(item))
    const file = files.find(({ path }) => path === (place?.path ?? item?.source.path))
    if (file) report(file, rule, { ...fault, place: place?.position ?? item?.source.start }, 'warning')
  }
}
