import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fit } from './fit/fit.ts'
import type { Job, Made, Materials } from './job.ts'

/** Where sheets are kept from one run to the next: whoever has none makes each anew, with the same bytes. */
export interface SheetCache {
  get(key: string): Uint8Array | undefined
  set(key: string, bytes: Uint8Array): void
}

/** What all sheets of a bank are made of beside their text: the code, the templates, the faces, the pictures. */
export function toMaterialsKey({ fonts, pictures }: Materials): string {
  const hash = createHash('sha256').update(makerVersion())
  for (const { family, bytes } of fonts) hash.update(family).update(bytes)
  for (const [name, { bytes, width, height }] of pictures)
    hash.update(`${name} ${width} ${height}\n`).update(bytes)
  return hash.digest('hex')
}

/** Another one for every other file: nothing that goes into it is left out. */
export function toKey(job: Job, materials: string): string {
  return createHash('sha256').update(materials).update(JSON.stringify(job)).digest('hex')
}

/** The length of the report as a line, the report, the PDF. */
export function toBytes({ pdf, fit }: Made): Uint8Array {
  const report = Buffer.from(JSON.stringify(fit))
  return Buffer.concat([Buffer.from(`${report.length}\n`), report, pdf])
}

export function toMade(bytes: Uint8Array): Made {
  const end = bytes.indexOf(10) + 1
  const start = end + Number(new TextDecoder().decode(bytes.subarray(0, end)))
  const fit: Fit = JSON.parse(new TextDecoder().decode(bytes.subarray(end, start)))
  return { pdf: bytes.subarray(start), fit }
}

/** The package's version, which fixes those of its libraries, and the state of its files between two releases. */
function makerVersion(): string {
  const own = fileURLToPath(new URL('..', import.meta.url))
  const folders = [fileURLToPath(new URL('.', import.meta.url)), path.join(own, 'templates')]
  const files = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => path.join(folder, name))
      .filter(file => statSync(file).isFile()),
  )
  const states = files.toSorted().map(file => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
  return [readFileSync(path.join(own, 'package.json'), 'utf8'), ...states].join('\n')
}
