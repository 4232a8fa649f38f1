import { readFileSync } from 'node:fs'
import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { nouns, readPage, readSchema, toAjv } from './ajv.fixture.ts'

const ajv = toAjv()
const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'))

test.each(nouns)('the address of %s is that of its file in the published package', noun => {
  expect(readSchema(noun)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/@prepdeck/schemas@${version}/${noun}.schema.json`,
  })
})

test.each(nouns)('%s compiles where nothing unknown or ambiguous is allowed', noun => {
  expect(ajv.getSchema(readSchema(noun).$id)).toBeTypeOf('function')
})

test.each(nouns)('everything in %s says what it is', noun => {
  expect(undocumented(readSchema(noun), noun)).toEqual([])
})

test.each(nouns)('an object of %s has no keys but those that are described', noun => {
  const objects = parts(readSchema(noun), noun).filter(([, part]) => part.type === 'object' && !part.oneOf)
  const open = objects.filter(([, { additionalProperties }]) => (additionalProperties ?? true) === true)
  expect(open.map(([path]) => path)).toEqual([])
})

test.each(nouns)('the branches of a union in %s are told apart by one tag', noun => {
  for (const [, { oneOf, discriminator }] of parts(readSchema(noun), noun).filter(([, part]) => part.oneOf)) {
    const refs: string[] = oneOf.map(
      (branch: AnySchemaObject) => new URL(branch.$ref, readSchema(noun).$id).href,
    )
    const tags = refs.map(ref => ajv.getSchema(ref)?.schema as AnySchemaObject).map(tagOf(discriminator))
    expect(tags).not.toContain(undefined)
    expect(new Set(tags).size).toBe(refs.length)
  }
})

test('a validator that knows no discriminator judges the same', () => {
  const validate = toAjv({ discriminator: false }).getSchema(readSchema('bank').$id)
  const bank = () => JSON.parse(/^```json\n(.*?)^```$/ms.exec(readPage('bank'))?.[1] ?? 'null')
  expect(validate?.(bank())).toBe(true)
  const [question, ...items] = bank().items
  expect(validate?.({ ...bank(), items: [{ ...question, kind: 'quiz' }, ...items] })).toBe(false)
})

type Part = readonly [path: string, part: AnySchemaObject]

/** A schema and every schema inside it, each with its path: `lock/$defs/lockedItem/properties/cards`. */
function parts(schema: AnySchemaObject, path: string): Part[] {
  const { $defs, properties, items, additionalProperties } = schema
  const inner = Object.entries<Record<string, AnySchemaObject>>({
    $defs: $defs ?? {},
    properties: properties ?? {},
    values: { ...(items && { items }), ...(additionalProperties && { additionalProperties }) },
  })
  return [
    [path, schema],
    ...inner.flatMap(([place, schemas]) =>
      Object.entries(schemas).flatMap(([key, part]) => parts(part, `${path}/${place}/${key}`)),
    ),
  ]
}

/** Definitions without a title or a description; members that have none, nor refer to what has. */
function undocumented(schema: AnySchemaObject, noun: string): string[] {
  const isSaid: Record<string, (part: AnySchemaObject) => boolean> = {
    $defs: ({ title, description }) => Boolean(title && description),
    properties: part => Boolean(part.description ?? part.$ref ?? part.const),
    values: () => true,
  }
  return parts(schema, `$defs/${noun}`)
    .filter(([path, part]) => !isSaid[path.split('/').at(-2) ?? '']?.(part))
    .map(([path]) => path)
}

function tagOf({ propertyName }: { propertyName: string }) {
  return ({ properties, required }: AnySchemaObject): unknown =>
    required.includes(propertyName) ? properties[propertyName].const : undefined
}
