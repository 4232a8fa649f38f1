import type { Aside } from './asides.ts'
import type { Claim, ClaimedQuestion, Page, ShapeName } from './shape.ts'
import { textOf } from './text.ts'

/** Shapes in which people write contents. */
const listing: ReadonlySet<ShapeName> = new Set(['lists', 'tables'])
/** So great a share of the entries must be asked again below. */
const most = 0.6

/** A page without the lists and tables that are its contents in words: what they ask is asked below. */
export function withoutContents(
  page: Page,
  claims: readonly Claim[],
): { readonly page: Page; readonly claims: readonly Claim[] } {
  const end = claims.reduce((last, claim) => Math.max(last, endOf(claim)), 0)
  const listed = claims.filter(claim => isBareList(claim) && endOf(claim) < end)
  if (listed.length === 0) return { page, claims }
  const below = placesOf(claims)
  const contents = new Set(listed.filter(claim => isContents(claim, below)))
  if (contents.size === 0) return { page, claims }
  const asides = [...contents].flatMap(({ questions }) =>
    questions.map(({ from }): [number, Aside] => [from, { index: from, reason: 'contents' }]),
  )
  return {
    page: { ...page, asides: new Map([...page.asides, ...asides]) },
    claims: claims.filter(claim => !contents.has(claim)),
  }
}

/** Where each question is asked for the last time, by its words: in no list, or with something below it. */
function placesOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { shape, questions } of claims)
    for (const question of questions) {
      if (listing.has(shape) && isBare(question) && question.to === question.from + 1) continue
      const key = toKey(question)
      places.set(key, Math.max(places.get(key) ?? 0, question.from))
    }
  return places
}

function isBareList({ shape, questions }: Claim): boolean {
  return (
    listing.has(shape) && questions.length > 1 && questions.filter(isBare).length >= questions.length * most
  )
}

/** Where the last question of a claim begins. */
function endOf({ questions }: Claim): number {
  return questions.at(-1)?.from ?? 0
}

/** Whether nothing stands in the block of a question but the question. */
function isBare({ own }: ClaimedQuestion): boolean {
  return own.length === 0
}

function isContents({ questions }: Claim, below: ReadonlyMap<string, number>): boolean {
  const again = questions.filter(
    question => isBare(question) && (below.get(toKey(question)) ?? 0) > question.from,
  )
  return again.length > 1 && again.length >= questions.length * most
}

/** `What is **DNS**?` → `whatisdns` */
function toKey({ prompt }: ClaimedQuestion): string {
  return textOf(prompt.nodes)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
