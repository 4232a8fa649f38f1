import { inside, isProse, type Place, placeOf, resolve, type Schema } from '../types/schema.ts'
import { type Prose, type Rich, toRich } from './rich.ts'

/** What a reader of the dataset gets as a value of the bank. */
export type RichNoun = 'bank' | 'question' | 'note' | 'card'

/** Such a value: its members are those of the noun, with `Rich` where there was prose. */
export interface RichItem {
  readonly id: string
  readonly [key: string]: unknown
}

/**
 * A value of the bank for readers: all its prose is `Rich`, and where it was written is left out.
 *
 * It follows the schema, as the types of the dataset do, so a new member of an item comes through by itself.
 */
export function toRichItem(noun: RichNoun, value: object): RichItem {
  return enrich(value, placeOf(noun)) as unknown as RichItem
}

/** Whether a member of a noun is for builders only; `./tree` has it all the same. */
export function isLeftOut(title: string | undefined, key: string): boolean {
  return leftOut[title ?? '']?.includes(key) ?? false
}

const leftOut: Readonly<Record<string, readonly string[]>> = {
  // These are exports of their own, or only say how the bank was read.
  Bank: ['$schema', 'roles', 'topics', 'sheets', 'documents', 'media', 'items', 'cards', 'retired'],
  Question: ['listed', 'source', 'repairs'],
  Note: ['source', 'repairs'],
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

function enrich(value: unknown, place: Place): Json | Rich {
  if (isProse(place)) return toRich([value].flat() as Prose)
  const found = resolve(place)
  const { items, oneOf, properties } = found.schema
  if (oneOf) return enrich(value, branchOf(value, found))
  if (items) return (value as unknown[]).map(each => enrich(each, inside(found, items)) as Json)
  if (properties) return enrichMembers(value as object, found, properties)
  return value as Json
}

function enrichMembers(value: object, place: Place, properties: Readonly<Record<string, Schema>>): Json {
  const members = Object.entries(value)
    .filter(([key]) => !isLeftOut(place.schema.title, key))
    .map(([key, member]) => [key, enrich(member, inside(place, properties[key] ?? {}))])
  return Object.fromEntries(members)
}

/** The branch of a union that the value's tag names: `{ kind: 'open', … }` → the schema of an open card. */
function branchOf(value: unknown, place: Place): Place {
  const tag = place.schema.discriminator?.propertyName ?? 'kind'
  const branches = (place.schema.oneOf ?? []).map(branch => resolve(inside(place, branch)))
  const named = (value as Record<string, unknown>)[tag]
  const branch = branches.find(({ schema }) => schema.properties?.[tag]?.const === named)
  if (branch === undefined) throw new Error(`Unexpected ${tag} \`${String(named)}\` of ${place.schema.title}`)
  return branch
}
