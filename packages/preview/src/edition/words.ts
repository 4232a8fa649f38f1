import type { Item } from '@prepdeck/model'
import { toText } from '@prepdeck/prose'
import type { Prose } from '../html/prose.ts'
import type { Edition } from './edition.ts'

/** Finds items by words; what it has looked at once it knows, as long as the item is the same. */
export class Words {
  readonly #known = new WeakMap<object, string>()

  /** The ids of the items that hold every word of a query, in the order of the bank; all, where it has none. */
  find({ bank }: Pick<Edition, 'bank'>, query: string): string[] {
    const words = toPlain(query).split(/\s+/).filter(Boolean)
    return bank.items.filter(item => words.every(word => this.#of(item).includes(word))).map(({ id }) => id)
  }

  #of(item: Item): string {
    const known = this.#known.get(item)
    if (known !== undefined) return known
    const { source, repairs: _, ...said } = item
    const words = toPlain([source.path, ...textsIn({ ...said, listed: undefined })].join('\n'))
    this.#known.set(item, words)
    return words
  }
}

/** Every text that a value holds: its prose as it reads, ids, tags, addresses. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (isProse(value)) return [toText(value)]
  if ('type' in value && typeof value.type === 'string') return [toText([value] as Prose)]
  return Object.values(value).flatMap(textsIn)
}

function isProse(value: object): value is Prose {
  return Array.isArray(value) && typeof value[0]?.type === 'string'
}

/** Without what is seldom typed: `Naïve` → `naive` */
function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
}
