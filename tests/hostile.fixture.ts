import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ApkgContents, readApkg } from '@prepdeck/anki'
import { openPdf, textOf } from '../packages/pdf/src/open-pdf.fixture.ts'
import { emptyFolder, filesIn } from './prepdeck.fixture.ts'

/** What our HTML is made of; nothing of it runs, loads or lays itself over a page. */
const elements = new Set(
  (
    'a b blockquote br code dd del details div dl dt em figure h2 h3 h4 h5 h6 hr i img input li mark ol p pre s section ' +
    'small span strong sub summary sup table tbody td th thead tr ul'
  ).split(' '),
)
const attributes = new Set(
  'align alt checked class dir disabled height href id lang role src start tabindex title type width'.split(
    ' ',
  ),
)

/** What in HTML is more than prose: an element, attribute or address that may do something; a tag that is none. */
export function harmIn(html: string): string[] {
  return html.split(/(<[^"<>]*(?:"[^"]*"[^"<>]*)*>)/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece.includes('<') ? [piece] : []
    const [, name = '', rest = ''] =
      /^<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>$/.exec(piece) ?? []
    const given = [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)]
    const isHarmless =
      elements.has(name) &&
      given.every(
        ([, key = '', value = '']) =>
          (attributes.has(key) || key.startsWith('aria-')) && isAddress(key, value),
      )
    return isHarmless ? [] : [piece]
  })
}

function isAddress(key: string, value: string): boolean {
  if (key === 'href') return /^(?:https?:|mailto:|#)/.test(value)
  return key !== 'src' || /^(?:media\/)?[a-z0-9-]+\.(?:png|jpg|gif|webp|svg)$/.test(value)
}

/** All texts in a value of JSON. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The deck, as its reader sees it, in the first package of a folder of outputs. */
export function deckIn(out: string): Promise<ApkgContents> {
  const file = filesIn(out).find(name => name.endsWith('.apkg')) ?? ''
  return readApkg(path.join(out, file), emptyFolder())
}

/** The words and the links of the first sheet in a folder of outputs, without spaces. */
export async function sheetIn(out: string): Promise<{ text: string; links: readonly string[] }> {
  const file = filesIn(out).find(name => name.endsWith('.pdf')) ?? ''
  const pdf = await openPdf(readFileSync(path.join(out, file)))
  return { text: textOf(pdf).replaceAll(/\s/g, ''), links: pdf.pages.flatMap(({ links }) => links) }
}

/** The HTML in the dataset of a folder of outputs: what stands under the key `html`. */
export function htmlIn(out: string): string[] {
  const lines = filesIn(path.join(out, 'dataset/data'))
    .filter(file => file.endsWith('.jsonl'))
    .flatMap(file =>
      readFileSync(path.join(out, 'dataset/data', file), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
  return lines.flatMap(line => textsAt('html', JSON.parse(line)))
}

function textsAt(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name ? textsIn(inner) : textsAt(name, inner),
  )
}
