import type { BankCounts, Output } from '@prepdeck/model'
import type { Paint } from '../terminal/colour.ts'
import { padTo, widthOf } from '../terminal/width.ts'
import { count } from './contents.ts'

/** A row an output: its name, what it is, its size, and whether it is as it was. */
export function toTable(made: readonly Output[], counts: BankCounts, paint: Paint): string[] {
  const rows = made.map(one => ({
    name: one.kind === 'dataset' || one.kind === 'media' ? `${one.path}/` : one.path,
    what: words[one.kind](one, counts),
    size: toSize(one.bytes),
    unchanged: one.unchanged === true,
  }))
  const widest = (key: 'name' | 'what' | 'size') => Math.max(...rows.map(row => widthOf(row[key])))
  const [name, what, size] = [widest('name'), widest('what'), widest('size')]
  return rows.map(row => {
    const line = `  ${padTo(row.name, name)}  ${padTo(row.what, what)}  ${row.size.padStart(size)}`
    return row.unchanged ? paint.dim(`${line}  unchanged`) : line
  })
}

const words: { readonly [kind in Output['kind']]: (made: Output, counts: BankCounts) => string } = {
  deck: ({ cards = 0 }) => `Anki deck, ${count(cards, 'card')}`,
  sheet: ({ pages }) => (pages === undefined ? 'PDF sheet' : `PDF sheet, ${count(pages, 'page')}`),
  dataset: () => 'npm package',
  bank: () => 'the whole bank',
  media: (_, { pictures }) => count(pictures, 'picture'),
}

/** Powers of 1000: `812 B`, `40 kB`, `1.2 MB`. */
export function toSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
