import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../templates/', import.meta.url)
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.typ'))

test('there is a template a noun', () => {
  expect(templates).toEqual(
    expect.arrayContaining(['theme.typ', 'question.typ', 'study-guide.typ', 'words.typ']),
  )
})

const banned: [string, RegExp][] = [
  ['runs text as code', /\beval\s*\(|\bmode\s*:\s*"/],
  ['reaches for the network', /@preview|#import\s+"@/],
  ['asks for the time', /datetime\s*\.\s*today/],
  [
    'reads any file but its data',
    /\b(read|csv|yaml|toml|xml|cbor|plugin|include)\s*\(|\bjson\s*\((?!"(data|settings|pictures)\.json"\))|\bimage\s*\((?!"media\/" \+ name\b)/,
  ],
]

test.each(banned)('no template %s', (_, pattern) => {
  const found = templates.filter(name => pattern.test(readFileSync(new URL(name, folder), 'utf8')))
  expect(found).toEqual([])
})
