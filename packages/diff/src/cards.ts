import type { Bank, Card, CardChange } from '@prepdeck/model'
import { type Fates, readFates } from './fates.ts'
import { changedFields, without } from './fields.ts'
import { frontOf } from './front.ts'
import { type Difference, toHow } from './how.ts'

/** The cards that are not as they were: those of the new bank in its order, then what is gone. */
export function toCardChanges(old: Bank, now: Bank): CardChange[] {
  const byGuid = new Map(old.cards.map(card => [card.guid, card]))
  const byId = new Map(old.cards.map(card => [card.id, card]))
  const guids = new Set(now.cards.map(({ guid }) => guid))
  const ids = new Set(now.cards.map(({ id }) => id))
  const fates = readFates(now)
  const items = new Set(now.items.map(({ id }) => id))
  return [
    ...now.cards.flatMap(card => toPresentChange(byGuid.get(card.guid), byId.get(card.id), card)),
    ...old.cards
      .filter(({ guid, id }) => !guids.has(guid) && !ids.has(id))
      .map(card => toGoneChange(card, fates, items)),
  ]
}

function toPresentChange(former: Card | undefined, namesake: Card | undefined, card: Card): CardChange[] {
  if (!former) return [namesake ? conflict(card, anotherGuid) : { ...head(card), how: 'new', fields: [] }]
  const difference = toDifference(former, card)
  const how = toHow(difference)
  if (!how) return []
  const fields = [...difference.content, ...difference.place]
  if (former.kind !== card.kind) return [conflict(card, anotherKind, fields)]
  if (how === 'updated' && card.changed <= former.changed) return [conflict(card, noLaterTime, fields)]
  return [{ ...head(card), how, fields, ...(former.id === card.id ? {} : { from: former.id }) }]
}

const anotherGuid = 'Its guid is another: learners keep the old card and get this one beside it.'
const anotherKind = 'It is another kind of card under the same guid: an import passes it over.'
const noLaterTime = 'Its content changed and its time did not: an import passes it over.'

function conflict(card: Card, reason: string, fields: readonly string[] = []): CardChange {
  return { ...head(card), how: 'conflicting', fields: [...fields], reason }
}

/** A card goes with its item, else without a word: its question is still there. */
function toGoneChange(card: Card, fates: Fates, items: ReadonlySet<string>): CardChange {
  const { how, reason, into } = fates.of(items.has(card.item) ? card.id : card.item)
  const why = into ? `It is part of ${into.join(', ')} now.` : reason
  const known = how !== 'conflicting'
  return { ...head(card), how: 'withdrawn', fields: [], ...(known && why ? { reason: why } : {}) }
}

function toDifference(old: Card, now: Card): Difference {
  const content = changedFields(without(old, about), without(now, about))
  return {
    // A time that moved by itself updates the note all the same, and the learner's own words in it are lost.
    content: content.length === 0 && now.changed > old.changed ? ['changed'] : content,
    place: changedFields(toPlace(old), toPlace(now)),
  }
}

/** Members that say where a card stands, or when it changed, not what it shows. */
const about = ['id', 'guid', 'item', 'kind', 'tier', 'since', 'changed']

function toPlace({ id, item, tier }: Card): Record<string, unknown> {
  return { id, item, tier }
}

function head(card: Card): Pick<CardChange, 'id' | 'guid' | 'item' | 'kind' | 'tier' | 'title'> {
  const { id, guid, item, kind, tier } = card
  return { id, guid, item, kind, tier, title: frontOf(card) }
}
