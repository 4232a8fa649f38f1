import type { Shelf } from '../edition/shelf.ts'
import type { Words } from '../edition/words.ts'
import { toFace } from '../views/face.ts'
import { readLook } from '../views/look.ts'
import { toPage } from '../views/page.ts'
import { type Shown, toPart, type View } from '../views/part.ts'
import type { Asset } from './assets.ts'
import type { Policy } from './policy.ts'

/** What is sent for a request. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly policy: Policy
  readonly body: string | Uint8Array
}

/** Where answers come from. */
export interface Sources {
  readonly shelf: Shelf
  readonly words: Words
  readonly assets: ReadonlyMap<string, Asset>
}

/**
 * The answer to an address. Every address is looked up in what the bank or the page has; none leads to the disk.
 *
 * @param target The path and query of the request, as they were sent.
 */
export async function answer(target: string, sources: Sources): Promise<Answer> {
  const [path = '', query = ''] = target.split(/\?(.*)/s, 2)
  for (const [pattern, toAnswer] of routes) {
    const match = pattern.exec(path)
    if (match) return (await toAnswer(match, sources, new URLSearchParams(query))) ?? missing
  }
  return missing
}

type Route = (
  match: RegExpExecArray,
  sources: Sources,
  query: URLSearchParams,
) => Answer | undefined | Promise<Answer | undefined>

/** An id stands for an item or a card, a name for a medium or an asset. */
const routes: readonly (readonly [RegExp, Route])[] = [
  [/^\/$/, (_, { shelf }, query) => page({ view: 'read', look: readLook(query) }, shelf)],
  [
    /^\/(read|cards|source)\/([^/]+)$/,
    ([, view, id], { shelf }, query) => page(toShown(view, id, query), shelf),
  ],
  [/^\/parts\/$/, (_, { shelf }, query) => part({ view: 'read', look: readLook(query) }, shelf)],
  [
    /^\/parts\/(read|cards|source)\/([^/]+)$/,
    ([, view, id], { shelf }, query) => part(toShown(view, id, query), shelf),
  ],
  [/^\/faces\/([^/]+)\/(\d{1,3})\/(front|back)$/, face],
  [/^\/media\/([^/]+)$/, medium],
  [/^\/assets\/([^/]+)$/, ([, name = ''], { assets }) => asset(assets.get(name))],
  [
    /^\/search$/,
    (_, { shelf, words }, query) =>
      data('application/json', JSON.stringify(words.find(shelf.edition, query.get('q') ?? ''))),
  ],
]

const missing: Answer = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  policy: 'data',
  body: 'There is no such page.\n',
}

const markup = 'text/html; charset=utf-8'

function toShown(view = '', id = '', query: URLSearchParams): Shown {
  return { view: view as View, id, look: readLook(query) }
}

function page(shown: Shown, { edition, frame }: Shelf): Answer {
  const part = toPart(shown, edition)
  return { status: part.found ? 200 : 404, type: markup, policy: 'page', body: toPage(part, frame).text }
}

/** What stands in `<main>`, for a page that is open already. */
function part(shown: Shown, { edition }: Shelf): Answer {
  const { found, content } = toPart(shown, edition)
  return { status: found ? 200 : 404, type: markup, policy: 'page', body: content.text }
}

function face(
  [, id = '', number, side]: RegExpExecArray,
  { shelf }: Sources,
  query: URLSearchParams,
): Answer | undefined {
  const shown = toFace(shelf.edition, id, Number(number), side as 'front' | 'back', readLook(query))
  return shown && { status: 200, type: markup, policy: 'face', body: shown.text }
}

/** A medium of the bank: the bank says which file it is, and what the bytes of that file are. */
async function medium([, name]: RegExpExecArray, { shelf }: Sources): Promise<Answer | undefined> {
  const { bank, media } = shelf.edition
  const known = bank.media.find(medium => medium.name === name)
  if (!known) return undefined
  const bytes = await media(known.name).catch(() => undefined)
  return bytes && data(known.type, bytes)
}

function asset(known: Asset | undefined): Answer | undefined {
  return known && data(known.type, known.read())
}

function data(type: string, body: string | Uint8Array): Answer {
  return { status: 200, type, policy: 'data', body }
}
