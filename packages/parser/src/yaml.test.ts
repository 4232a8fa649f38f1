import { expect, test } from 'vitest'
import { readYaml } from './yaml.ts'

/** Where front matter begins in a file. */
const start = { line: 2, column: 1, offset: 4 }

test('a fault of the syntax is told at its place in the file', () => {
  expect(readYaml('a: 1\nb: [1', start)).toMatchObject({
    value: undefined,
    syntax: [
      {
        place: { start: { line: 3, column: 6, offset: 14 } },
        reason: expect.stringMatching(/^Unexpected YAML: Flow/),
      },
    ],
  })
})

test('the place of a value is that of the file, and of a missing one that of what is around it', () => {
  const { placeOf } = readYaml('a: 1\nb:\n  c: [x, yes]', start)
  expect(placeOf('/b/c/1').start).toEqual({ line: 4, column: 10, offset: 21 })
  expect(placeOf('/b/c', true).start).toEqual({ line: 4, column: 3, offset: 14 })
  expect(placeOf('/b/d').start).toEqual({ line: 4, column: 3, offset: 14 })
  expect(placeOf('/d').start).toEqual({ line: 2, column: 1, offset: 4 })
})

test('aliases that multiply are told, not followed', () => {
  const levels = [...'bcdefghi'].map((name, index) => {
    const alias = `*${'abcdefgh'[index]}`
    return `${name}: &${name} [${Array.from('123456789', () => alias).join()}]`
  })
  const { value, syntax } = readYaml(['a: &a [x]', ...levels].join('\n'), start)
  expect(value).toBeUndefined()
  expect(syntax).toMatchObject([
    {
      place: { start: { line: 2, column: 1 } },
      reason: 'Unexpected YAML: Excessive alias count indicates a resource exhaustion attack',
    },
  ])
})

test('`__proto__` is a key like any other', () => {
  const { value } = readYaml('__proto__: { topic: x }', start)
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect((value as { topic?: string }).topic).toBeUndefined()
  expect(({} as { topic?: string }).topic).toBeUndefined()
})

test('so much of it that nobody wrote it is not read', () => {
  const { value, syntax, placeOf } = readYaml('a: 1\n'.repeat(20_000), start)
  expect(value).toBeUndefined()
  expect(syntax).toEqual([
    { place: placeOf('/a'), reason: 'Unexpected 100000 characters of YAML, expected at most 65536' },
  ])
  expect(placeOf('/a').start).toEqual(start)
})
