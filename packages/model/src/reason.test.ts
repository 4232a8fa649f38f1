import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reasonOf } from './reason.ts'

const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true, verbose: true }))

/** What is said of a value under a schema. */
function reasons(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  return (validate.errors ?? []).map(reasonOf)
}

const of = (member: object) => ({ properties: { name: member } })

test.each([
  ['a wrong type', { type: 'string' }, 7, 'Unexpected name `7`, expected a string'],
  [
    'one of two types',
    { type: ['integer', 'null'] },
    'x',
    'Unexpected name `x`, expected an integer or null',
  ],
  ['a value not listed', { enum: [1, 2, 3] }, 4, 'Unexpected name `4`, expected `1`, `2` or `3`'],
  ['one value', { const: 'note' }, 'quiz', 'Unexpected name `quiz`, expected `note`'],
  ['too small a number', { minimum: 2 }, 1, 'Unexpected name `1`, expected 2 or more'],
  ['too large a number', { maximum: 6 }, 9, 'Unexpected name `9`, expected 6 or less'],
  ['an empty text', { minLength: 1 }, '', 'Unexpected empty name, expected some text'],
  ['a long text', { maxLength: 2 }, '😀bc', 'Unexpected length of name, 3 characters, expected at most 2'],
  ['a short list', { minItems: 2 }, [1], 'Unexpected number of name, 1, expected at least 2'],
  ['no day', { format: 'date' }, '2026-02-30', 'Unexpected name `"2026-02-30"`, expected a date'],
  ['a bare pattern', { pattern: '^a+$' }, 'b', 'Unexpected name `b`, expected `^a+$`'],
  ['a rule without words of its own', { multipleOf: 2 }, 3, 'Unexpected name `3`: must be multiple of 2'],
])('%s is said in words', (_, member, value, reason) => {
  expect(reasons(of(member), { name: value })).toEqual([reason])
})

test('a slip in a value is told with what was meant', () => {
  expect(reasons(of({ enum: ['concept', 'compare'] }), { name: 'comparee' })).toEqual([
    'Unexpected name `comparee`, expected `concept` or `compare`; did you mean `compare`?',
  ])
})

test('the form of a text is told in the words of its schema, up to their first stop', () => {
  const day = { description: 'A day, such as `2026.11`. It has no time zone.', pattern: '^\\d' }
  expect(reasons(of(day), { name: 'now' })).toEqual([
    'Unexpected name `now`, expected a day, such as `2026.11`',
  ])
  const hash = { description: 'SHA-256 in hexadecimal.', pattern: '^[0-9a-f]+$' }
  expect(reasons(of(hash), { name: 'x' })).toEqual(['Unexpected name `x`, expected SHA-256 in hexadecimal'])
})

test('a key that is unknown is told with the key that was meant, else with those there are', () => {
  const schema = { properties: { topic: true, label: true }, additionalProperties: false }
  expect(reasons(schema, { topc: 1 })).toEqual(['Unexpected key `topc`; did you mean `topic`?'])
  expect(reasons(schema, { role: 1 })).toEqual(['Unexpected key `role`, expected `topic` or `label`'])
  expect(reasons({ properties: {}, additionalProperties: false }, { role: 1 })).toEqual([
    'Unexpected key `role`',
  ])
})

test('a missing key is told by its name', () => {
  expect(reasons({ required: ['topic'] }, {})).toEqual(['Missing `topic`'])
})

test('a value in a list is told with the name of the list, however deep', () => {
  const list = { items: { type: 'string' } }
  expect(reasons(of(list), { name: ['a', 7] })).toEqual(['Unexpected value `7` in name, expected a string'])
  expect(reasons(of({ items: list }), { name: [[7]] })).toEqual([
    'Unexpected value `7` in name, expected a string',
  ])
})

test('the whole value is called a value', () => {
  expect(reasons({ type: 'object' }, null)).toEqual(['Unexpected value `null`, expected an object'])
})

test('a name with a slash is shown as it is written', () => {
  const schema = { properties: { 'a/b~c': { type: 'string' } } }
  expect(reasons(schema, { 'a/b~c': 1 })).toEqual(['Unexpected a/b~c `1`, expected a string'])
})

test.each([
  ['high', '`high`'],
  ['3', '`"3"`'],
  ['true', '`"true"`'],
  ['-', '`"-"`'],
  [' a', '`" a"`'],
  ['a\nb', '`"a\\nb"`'],
  ['a`b', '`"a`b"`'],
  [{ a: [1] }, '`{"a":[1]}`'],
  ['😀'.repeat(61), `\`${'😀'.repeat(57)}…\``],
])('%j is shown as %s', (value, shown) => {
  expect(reasons({ enum: [0] }, value)).toEqual([`Unexpected value ${shown}, expected \`0\``])
})

test('a reason is one line, whatever was found', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      for (const reason of reasons(of({ const: 'x', type: 'string', minLength: 1 }), { name: value }))
        expect(reason).toMatch(/^Unexpected .*, expected .*[^.]$/u)
    }),
  )
})
