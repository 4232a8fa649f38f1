import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Bank, Output } from '@prepdeck/model'
import type { Stock } from './stock.ts'

/**
 * What lies in the folder of outputs, in the order in which one takes it up: decks, sheets, the rest; with paths from
 * that folder.
 *
 * @param before What lay there before the run, where somebody looked.
 */
export async function toMade(out: string, bank: Bank, now: Stock, before?: Stock): Promise<Output[]> {
  const made = [...now].flatMap(([name, { bytes, sha256 }]): Output[] => {
    const kind = kindOf(name)
    if (kind === undefined) return []
    const unchanged = before && before.get(name)?.sha256 === sha256
    return [{ path: name, kind, bytes, ...(unchanged === undefined ? {} : { unchanged }) }]
  })
  const counted = made.map(async one => ({ ...one, ...(await count(one, out, bank)) }))
  return (await Promise.all(counted)).toSorted(byUse)
}

/** Nothing for what is beside an output: how a sheet fits. */
function kindOf(name: string): Output['kind'] | undefined {
  if (name === 'bank.json') return 'bank'
  if (name.endsWith('.apkg')) return 'deck'
  if (name.endsWith('.pdf')) return 'sheet'
  return name === 'dataset' || name === 'media' ? name : undefined
}

/** How many cards a deck has, how many pages a sheet. */
async function count(
  { path: name, kind }: Output,
  out: string,
  bank: Bank,
): Promise<Pick<Output, 'cards' | 'pages'>> {
  if (kind === 'deck') {
    const tier = name === `anki/${bank.id}.apkg` ? 'core' : 'extra'
    return { cards: bank.cards.filter(card => card.tier === tier).length }
  }
  const pages = kind === 'sheet' ? await readPages(path.join(out, name)) : undefined
  return pages === undefined ? {} : { pages }
}

/** How many pages a sheet has, as the report beside it says. */
async function readPages(sheet: string): Promise<number | undefined> {
  const fit = await readFile(sheet.replace(/\.pdf$/, '.fit.json'), 'utf8').catch(() => undefined)
  return fit === undefined ? undefined : JSON.parse(fit).pages
}

const order: readonly Output['kind'][] = ['deck', 'sheet', 'dataset', 'bank', 'media']

/** By kind, then by name; a core deck comes before its extra one: `a.apkg`, `a-extra.apkg`. */
function byUse(one: Output, other: Output): number {
  const [a, b] = [path.parse(one.path).name, path.parse(other.path).name]
  return order.indexOf(one.kind) - order.indexOf(other.kind) || (a < b ? -1 : 1)
}
