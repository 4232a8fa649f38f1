import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bank, type Card, exampleOf, type Medium, type Phrasing, toMediumUrl } from '@prepdeck/model'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picturesIn, toField } from './field.ts'
import { renderAnki } from './index.ts'

const example = exampleOf('bank')
const medium = exampleOf('media')
const other: Medium = { ...medium, name: 'other-0123456789ab.png' }
let scratch: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'prepdeck-anki-'))
})
afterAll(() => rm(scratch, { recursive: true }))

test('a picture is shown by its name, and read out by its text', () => {
  const image: Phrasing = { type: 'image', url: toMediumUrl(medium), alt: 'A "list" {{x}}' }
  const field = toField([image])
  expect(field).toBe('<img src="list-in-memory-a3b0f1c29d84.png" alt="A &quot;list&quot; &#123;&#123;x}}">')
  expect(picturesIn(field)).toEqual([medium.name])
})

test('one that the bank does not carry is its text', () => {
  expect(toField([{ type: 'image', url: 'img/a.png', alt: 'A list' }])).toBe('A list')
})

test('a package holds the pictures that its own cards show, and no others', async () => {
  const bank: Bank = {
    ...example,
    media: [medium, other],
    cards: example.cards.map(card => (card.kind === 'point' ? withPicture(card) : card)),
  }
  const asked: string[] = []
  const media = async (name: string) => {
    asked.push(name)
    return strToU8(name)
  }
  const [core, extra] = (await renderAnki(bank, { scratch, media })).map(({ contents }) =>
    unzipSync(contents as Uint8Array),
  )
  expect(strFromU8(core?.media as Uint8Array)).toBe(
    '{"0":"_prepdeck-own.css","1":"list-in-memory-a3b0f1c29d84.png"}',
  )
  expect(strFromU8(core?.['1'] as Uint8Array)).toBe(medium.name)
  expect(strFromU8(extra?.media as Uint8Array)).toBe('{"0":"_prepdeck-own.css"}')
  expect(asked).toEqual([medium.name])
  expect(await renderAnki(bank, { scratch, media })).toEqual(await renderAnki(bank, { scratch, media }))
})

function withPicture(card: Extract<Card, { kind: 'point' }>): Card {
  const image: Phrasing = { type: 'image', url: toMediumUrl(medium), alt: 'A list' }
  return { ...card, tier: 'core', statement: [...card.statement, { type: 'paragraph', children: [image] }] }
}
