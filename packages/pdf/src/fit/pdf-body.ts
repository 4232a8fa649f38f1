import { inflateSync } from 'node:zlib'
import type { PdfObjects } from '../pack/pdf-objects.ts'

/** An object as it is written: `<< /Type /Font … >>`, a character a byte. */
export function readBody(file: PdfObjects, number: number): string {
  const object = file.objects.get(number)
  if (object === undefined) throw new Error(`Expected object ${number} in a PDF file`)
  return Buffer.from(object.body).toString('latin1')
}

/** What a stream holds, unpacked. */
export function readStream(file: PdfObjects, number: number): string {
  const body = readBody(file, number)
  const [head = ''] = /^[\s\S]*?stream\r?\n/.exec(body) ?? []
  const bytes = Buffer.from(
    body.slice(head.length, head.length + Number(find(head, /\/Length (\d+)/))),
    'latin1',
  )
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** `/Contents 12 0 R` or `/DescendantFonts [12 0 R]` → 12 */
export function readReference(body: string, key: string): number {
  return Number(find(body, new RegExp(`/${key} \\[?(\\d+) 0 R`)))
}

/** What a pattern captures. */
export function find(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text) ?? []
  if (found === undefined) throw new Error(`Expected ${pattern.source} in a PDF file`)
  return found
}
