import type { Bank, Item, ItemChange } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import { type Fates, readFates } from './fates.ts'
import { changedFields, without } from './fields.ts'
import { type Difference, toHow } from './how.ts'

/** The items that are not as they were: those of the new bank in its order, then what is gone. */
export function toItemChanges(old: Bank, now: Bank): ItemChange[] {
  const fates = readFates(now)
  const formers = toFormers(old, now, fates)
  const recognised = new Set(formers.values())
  return [
    ...now.items.flatMap(item => toPresentChange(formers.get(item), item)),
    ...old.items.filter(item => !recognised.has(item)).map(item => toGoneChange(item, fates)),
  ]
}

/** What each item of the new bank was: the one of its id, else the one that moved to it. */
function toFormers(old: Bank, now: Bank, fates: Fates): Map<Item, Item> {
  const olds = new Map(old.items.map(item => [item.id, item]))
  const ids = new Set(now.items.map(({ id }) => id))
  const moved = new Map(
    old.items.filter(({ id }) => !ids.has(id)).map(item => [fates.target(item.id), item] as const),
  )
  return new Map(
    now.items.flatMap(item => {
      const former = olds.get(item.id) ?? moved.get(item.id)
      return former ? [[item, former] as const] : []
    }),
  )
}

function toPresentChange(former: Item | undefined, item: Item): ItemChange[] {
  if (!former) return [{ ...head(item), how: 'new', fields: [] }]
  const difference = toDifference(former, item)
  const how = toHow(difference)
  if (!how) return []
  return [
    {
      ...head(item),
      how,
      fields: [...difference.content, ...difference.place],
      ...(former.id === item.id ? {} : { from: former.id }),
    },
  ]
}

function toGoneChange(item: Item, fates: Fates): ItemChange {
  return { ...head(item), fields: [], ...fates.of(item.id) }
}

function toDifference(old: Item, now: Item): Difference {
  return {
    content: changedFields(toContent(old), toContent(now)),
    place: changedFields(toPlace(old), toPlace(now)),
  }
}

/** What an item says; the parts of an answer stand by themselves: `answer.short`. */
function toContent(item: Item): Record<string, unknown> {
  const { answer, ...content } = { answer: undefined, ...without(item, about) }
  const parts = Object.entries(answer ?? {}).map(([name, part]) => [`answer.${name}`, part])
  return { ...content, ...Object.fromEntries(parts) }
}

/** Members that say where an item stands, or when it changed, not what it says. */
const about = ['id', 'role', 'section', 'source', 'listed', 'number', 'repairs', 'since', 'changed']

function toPlace(item: Item): Record<string, unknown> {
  const role = item.kind === 'question' ? item.role : undefined
  return { id: item.id, role, file: item.source.path }
}

function head(item: Item): Pick<ItemChange, 'id' | 'kind' | 'title'> {
  const { id, kind } = item
  return { id, kind, title: toText(item.kind === 'question' ? item.prompt : item.title) }
}
