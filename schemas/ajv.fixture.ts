import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** The nouns that have a schema, sorted. */
export const nouns: string[] = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.schema.json'))
  .map(name => name.replace('.schema.json', ''))
  .toSorted()

export function readSchema(noun: string): AnySchemaObject & { $id: string } {
  return JSON.parse(readFileSync(`${import.meta.dirname}/${noun}.schema.json`, 'utf8'))
}

/** The page for humans. */
export function readPage(noun: string): string {
  return readFileSync(`${import.meta.dirname}/${noun}.md`, 'utf8').replaceAll('\r\n', '\n')
}

/** An Ajv that knows every schema; without `discriminator` it does what any validator does. */
export function toAjv(options: { discriminator: boolean } = { discriminator: true }): Ajv2020 {
  const { discriminator } = options
  const ajv = new Ajv2020({ strict: discriminator, discriminator, allErrors: true })
  formats.default(ajv, ['date'])
  for (const noun of nouns) ajv.addSchema(readSchema(noun))
  return ajv
}
