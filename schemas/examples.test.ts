import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { nouns, readPage, readSchema, toAjv } from './ajv.fixture.ts'

const ajv = toAjv()
const pages = readdirSync(import.meta.dirname).filter(name => name.endsWith('.md'))
const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'))

/** Schemas that are nothing but definitions: their examples give one value or more for each of some. */
const definitionsOnly = ['id', 'prose']

test('every schema has a page, and every page a schema', () => {
  expect(pages.map(page => page.replace('.md', '')).toSorted()).toEqual(nouns)
})

test.each(nouns.filter(noun => !definitionsOnly.includes(noun)))('the example of %s is valid', noun => {
  expect(faultsOf(readSchema(noun).$id, exampleOf(noun))).toEqual([])
})

test.each(Object.entries(exampleOf('id')))('the example of the form %s is valid', (form, value) => {
  expect(faultsOf(`${readSchema('id').$id}#/$defs/${form}`, value)).toEqual([])
})

test('there is an example of every form', () => {
  expect(Object.keys(exampleOf('id')).toSorted()).toEqual(Object.keys(readSchema('id').$defs).toSorted())
})

test.each(['phrasing', 'block'])('each node in the example of %s is valid', union => {
  for (const node of exampleOf('prose')[union])
    expect(faultsOf(`${readSchema('prose').$id}#/$defs/${union}`, node)).toEqual([])
})

test.each(['phrasing', 'block'])('the example of %s has every kind of node', union => {
  const { $defs } = readSchema('prose')
  const kinds = $defs[union].oneOf.map(({ $ref }: { $ref: string }) => $ref.replace('#/$defs/', ''))
  const shown = exampleOf('prose')[union].map(({ type }: { type: string }) => type)
  expect([...new Set(shown)].toSorted()).toEqual(kinds.toSorted())
})

test.each(['bank-config', 'question-front-matter', 'note-front-matter'])(
  'what an author writes as %s is what the validator sees',
  noun => {
    expect(parse(fenceOf(noun, 'yaml'))).toEqual(exampleOf(noun))
  },
)

test('the example of a bank has a card of every kind, in both tiers', () => {
  const { cards } = exampleOf('bank')
  const kinds = readSchema('card').oneOf.map(({ $ref }: { $ref: string }) => $ref)
  expect(new Set(cards.map(({ kind }: { kind: string }) => kind)).size).toBe(kinds.length)
  expect(new Set(cards.map(({ tier }: { tier: string }) => tier))).toEqual(new Set(['core', 'extra']))
})

test('what the example of a bank names is in it', () => {
  const { items, cards, roles, topics, documents, retired } = exampleOf('bank')
  const ids = (list: { id: string }[]) => list.map(({ id }) => id)
  for (const { also, related, role, topic, source } of items) {
    expect(ids(items)).toEqual(expect.arrayContaining(related))
    expect(ids(roles)).toEqual(expect.arrayContaining([...(also ?? []), ...(role ? [role] : [])]))
    if (topic) expect(ids(topics)).toContain(topic)
    expect(documents).toContainEqual(expect.objectContaining({ path: source.path, sha256: source.sha256 }))
  }
  for (const { id, item, kind } of cards) {
    expect(ids(items)).toContain(item)
    expect(id).toMatch(new RegExp(`^${item}-${kind}-\\d+$`))
  }
  for (const { id, to } of retired) {
    expect(ids(items)).not.toContain(id)
    if (to) expect(ids(items)).toContain(to)
  }
  expect(new Set([...ids(items), ...ids(cards)]).size).toBe(items.length + cards.length)
  expect(new Set(cards.map(({ guid }: { guid: string }) => guid)).size).toBe(cards.length)
})

test.each(pages)('the links of %s lead to pages that are there, its addresses to this version', page => {
  const text = readPage(page.replace('.md', ''))
  const files = readdirSync(import.meta.dirname)
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) expect(files).toContain(target)
  for (const [, written] of text.matchAll(/@prepdeck\/schemas@([^/]+)/g)) expect(written).toBe(version)
})

/** The first fence of a language on the page of a noun. */
function fenceOf(noun: string, language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(readPage(noun)) ?? []
  if (text === undefined) throw new Error(`Missing \`${language}\` fence in schemas/${noun}.md`)
  return text
}

function exampleOf(noun: string) {
  return JSON.parse(fenceOf(noun, 'json'))
}

/** What Ajv says of a value under the schema or definition at an address. */
function faultsOf(address: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(address)
  if (!validate) throw new Error(`Unknown schema ${address}`)
  return validate(value) ? [] : [...(validate.errors ?? [])]
}
