import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFlatYaml } from './flat-yaml.ts'
import { readYaml } from './yaml.ts'

const start = { line: 1, column: 1, offset: 0 }

test('keys with plain words are read without a parser of YAML', () => {
  expect(readFlatYaml('title: What is a list?\nlayout: layouts/page.njk')).toEqual(
    new Map([
      ['title', 'What is a list?'],
      ['layout', 'layouts/page.njk'],
    ]),
  )
})

test('what is more than that is left to the parser', () => {
  for (const text of [
    'title: "A"',
    'title: 3',
    'title: a: b',
    'title: a #b',
    'title: null',
    '- a',
    'a: b\na: c',
  ])
    expect(readFlatYaml(text)).toBeUndefined()
})

test('whatever is read of front matter is what the parser reads', () => {
  const piece = fc.constantFrom(
    ...['title', 'a', 'True', 'null', 'é', 'B2', '3', ': ', ':', ' ', ' #', '#', '-', ', ', '?', '!', '&b'],
    ...['"', "'", '(', ')', '[', '/', '.', '_', '\n', '\t', '  '],
  )
  const line = fc.tuple(fc.constantFrom('title: ', 'b: ', 'c:'), fc.array(piece, { maxLength: 5 }))
  const text = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map(lines => lines.map(([key, words]) => key + words.join('')).join('\n'))
  fc.assert(
    fc.property(text, yaml => {
      const flat = readFlatYaml(yaml)
      if (flat) expect(Object.fromEntries(flat)).toEqual(readYaml(yaml, start).value)
    }),
    { numRuns: 2000 },
  )
})
