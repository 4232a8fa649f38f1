import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import type { Location } from '../files/locate.ts'
import type { World } from '../world.ts'

/** Prints what the bank holds, and a table of what lies in the folder of outputs. */
export async function printSummary({ out }: Location, bank: Bank, world: World): Promise<void> {
  const rows = await toRows(out, bank)
  const folder = path.relative(world.cwd, out).replaceAll(path.sep, '/') || '.'
  const lines = [
    `${bank.title} ${bank.version}`,
    `${toContents(bank)}, in ${folder}/`,
    ...toTable(rows.map(({ name, what, bytes }) => [name, what, toSize(bytes)])),
    ...(bank.cards.length === 0 ? ['  no deck: no question has an answer yet'] : []),
  ]
  world.stdout.write(`${lines.join('\n')}\n`)
}

/** Columns side by side, the last one, of figures, to the right. */
function toTable(rows: readonly (readonly [string, string, string])[]): string[] {
  const widthOf = (column: 0 | 1 | 2) => Math.max(...rows.map(row => row[column].length))
  return rows.map(
    ([name, what, size]) =>
      `  ${name.padEnd(widthOf(0))}  ${what.padEnd(widthOf(1))}  ${size.padStart(widthOf(2))}`,
  )
}

interface Row {
  readonly name: string
  readonly what: string
  readonly bytes: number
}

/** One row an output: a file, or the package as a whole. */
async function toRows(out: string, bank: Bank): Promise<Row[]> {
  const cardsOf = (file: string) => {
    const tier = file === `${bank.id}.apkg` ? 'core' : 'extra'
    return bank.cards.filter(card => card.tier === tier).length
  }
  return [
    { name: 'bank.json', what: 'the bank', bytes: await sizeOf(path.join(out, 'bank.json')) },
    { name: 'dataset/', what: 'npm package', bytes: await sizeOf(path.join(out, 'dataset')) },
    ...(await toFileRows(out, 'anki', file => `Anki deck, ${count(cardsOf(file), 'card')}`)),
    ...(await toFileRows(out, 'pdf', file => (file.endsWith('.fit.json') ? 'how it fits' : 'PDF sheet'))),
  ]
}

async function toFileRows(out: string, folder: string, what: (file: string) => string): Promise<Row[]> {
  const files = await readdir(path.join(out, folder)).catch(() => [])
  return Promise.all(
    files.toSorted(byStem).map(async file => ({
      name: `${folder}/${file}`,
      what: what(file),
      bytes: await sizeOf(path.join(out, folder, file)),
    })),
  )
}

/** A core deck before its extra one: `a.apkg`, `a-extra.apkg`. */
function byStem(a: string, b: string): number {
  const [one, other] = [path.parse(a).name, path.parse(b).name]
  return one < other ? -1 : 1
}

/** `100 questions (10 answered), 1 note, 183 cards` */
function toContents({ items, cards }: Bank): string {
  const questions = items.filter(item => item.kind === 'question')
  const answered = questions.filter(({ status }) => status === 'full').length
  const notes = items.length - questions.length
  return [
    ...(questions.length > 0 ? [`${count(questions.length, 'question')} (${answered} answered)`] : []),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    count(cards.length, 'card'),
  ].join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The size in bytes of a file, or of all files in a folder. */
async function sizeOf(target: string): Promise<number> {
  const stats = await stat(target).catch(() => undefined)
  if (!stats?.isDirectory()) return stats?.size ?? 0
  const entries = await readdir(target)
  const sizes = await Promise.all(entries.map(entry => sizeOf(path.join(target, entry))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Powers of 1000: `812 B`, `40 kB`, `1.2 MB`. */
function toSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
