import { createHash } from 'node:crypto'
import type { Card, Item } from '@prepdeck/model'

/** In which light and at which width cards are shown. */
export interface Look {
  readonly light: 'day' | 'night'
  readonly width: 'desk' | 'phone'
}

/** All there are; the first of each is shown unless another is asked for. */
export const looks: { readonly [Name in keyof Look]: readonly Look[Name][] } = {
  light: ['day', 'night'],
  width: ['desk', 'phone'],
}

/** What an address asks for: `?light=night&width=phone`. */
export function readLook(query: URLSearchParams): Look {
  const read = <Name extends keyof Look>(name: Name): Look[Name] => {
    const [usual, other] = looks[name] as [Look[Name], Look[Name]]
    return query.get(name) === other ? other : usual
  }
  return { light: read('light'), width: read('width') }
}

/** The address of the cards of an item in a look: `/cards/loc?light=night`. */
export function toLookUrl({ id }: Item, look: Look): string {
  const query = Object.entries(look).filter(([name, value]) => value !== looks[name as keyof Look][0])
  return `/cards/${id}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`
}

/**
 * The address of a side of a card: `/faces/loc-point-1/0/front?light=day&is=8c7dd922`. What the side shows is hashed
 * into it, so that a side which is as it was is not loaded again.
 */
export function toFaceUrl({ id }: Card, face: number, side: string, { light }: Look, shown: string): string {
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 8)
  return `/faces/${id}/${face}/${side}?light=${light}&is=${hash}`
}
