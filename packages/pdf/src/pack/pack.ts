import { zlibSync } from 'fflate'
import type { PdfObject, PdfObjects } from './pdf-objects.ts'

/**
 * The same document with its objects in compressed streams (ISO 32000-1, 7.5.7).
 *
 * A tagged document is mostly small dictionaries, so it shrinks to about a third. Nothing is changed but
 * the packing: every object keeps its number and its bytes.
 */
export function packPdf({ header, objects, size, trailer }: PdfObjects): Uint8Array {
  const all = [...objects].map(([number, object]) => ({ number, ...object }))
  const streams = all.filter(({ isStream }) => isStream)
  const groups = toGroups(all.filter(({ isStream }) => !isStream))
  const packed = groups.map((group, index) => ({ number: size + index, body: toObjectStream(group) }))
  const table = size + groups.length

  const chunks: Uint8Array[] = [header]
  let length = header.length
  const write = (chunk: Uint8Array): number => {
    chunks.push(chunk)
    length += chunk.length
    return length - chunk.length
  }
  const entries = new Array<Entry>(table + 1).fill([0, 0, 0])
  for (const { number, body } of [...streams, ...packed]) {
    entries[number] = [1, write(Buffer.from(`${number} 0 obj`)), 0]
    write(body)
    write(Buffer.from('endobj\n'))
  }
  for (const [index, group] of groups.entries())
    for (const [place, { number }] of group.entries()) entries[number] = [2, size + index, place]
  const start = length
  entries[table] = [1, start, 0]
  write(Buffer.from(`${table} 0 obj`))
  write(toTable(entries, trailer))
  write(Buffer.from(`endobj\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(chunks)
}

/**
 * Where an object is: `1`, its byte in the file, 0; or `2`, the number of the stream that holds it, its place there
 * (7.5.8.3). `0` is none.
 */
type Entry = readonly [kind: number, place: number, index: number]

const widths = [1, 4, 2] // bytes of the three numbers of an entry

const most = 1000 // objects of a stream: a reader unpacks all of it to see one

type Numbered = PdfObject & { readonly number: number }

function toGroups(objects: readonly Numbered[]): Numbered[][] {
  const count = Math.ceil(objects.length / most)
  return Array.from({ length: count }, (_, index) => objects.slice(index * most, (index + 1) * most))
}

/** First the number of each object and where it begins, then the objects. */
function toObjectStream(objects: readonly Numbered[]): Uint8Array {
  let length = 0
  const index = objects.map(({ number, body }) => {
    const begin = length
    length += body.length
    return `${number} ${begin}`
  })
  const head = Buffer.from(`${index.join(' ')}\n`)
  const entries = `/Type /ObjStm /N ${objects.length} /First ${head.length}`
  return toStream(entries, Buffer.concat([head, ...objects.map(({ body }) => body)]))
}

/** The table of references; each row says how it differs from the one above it (predictor 12), which is mostly little. */
function toTable(entries: readonly Entry[], trailer: string): Uint8Array {
  const columns = widths.reduce((sum, width) => sum + width, 0)
  const rows = Buffer.alloc(entries.length * columns)
  for (const [row, entry] of entries.entries())
    widths.reduce((at, width, part) => rows.writeUIntBE(entry[part] as number, at, width), row * columns)
  const differences = Buffer.alloc(entries.length * (columns + 1), 2) // 2: from the row above
  for (let row = 0; row < entries.length; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      differences[at + row + 1] = (rows[at] as number) - (rows[at - columns] ?? 0)
    }
  const parameters = `/DecodeParms << /Predictor 12 /Columns ${columns} >>`
  const what = `/Type /XRef /Size ${entries.length} /W [${widths.join(' ')}] ${parameters} ${trailer}`
  return toStream(what, differences)
}

/** Compressed in JavaScript: Node's own zlib gives other bytes on other machines. */
function toStream(entries: string, bytes: Uint8Array): Uint8Array {
  const packed = zlibSync(bytes, { level: 6 })
  const head = `\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\n')])
}
