import { type Fate, toSlug } from '@prepdeck/model'
import type { Former, Found, Matcher } from './matcher.ts'
import { pairByKey } from './pairing.ts'

/** What its author says is gone, and yet its file is there, or its line word for word: the command tells him. */
export const stillThere: Matcher = (pairing, orders) => {
  const sameName = pairByKey(
    pairing,
    ({ item }) => item.id,
    ({ id }) => id,
  )
  return sameLine(sameName, orders)
}

/** A line that asks the same in the same words. A file bears another name, so it is another question. */
export const sameLine: Matcher = pairing =>
  pairByKey(
    pairing,
    ({ item, text, stem }) => (item.id === undefined && text ? `${text}\n${stem}` : undefined),
    ({ item: { text, stem = '' } }) => `${text}\n${stem}`,
  )

/**
 * What is new under the name to which its author moved an old one is that old one, whatever its words.
 *
 * @param names - Every id in use or ever used: what is called so is no new one.
 */
export function toMoved(authored: readonly Fate[], names: ReadonlySet<string>): Matcher {
  const moves = authored.flatMap(fate => (fate.fate === 'moved' ? [[fate.id, fate.to] as const] : []))
  const targets = new Map(moves.filter(([, to]) => !names.has(to)))
  return pairing => pairByKey(pairing, toName, ({ id }: Former) => targets.get(id))
}

/** The id that it will get when it is new. */
function toName({ item, text }: Found): string {
  return item.id ?? toSlug(text)
}
