import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The nouns that have a schema of their own, each in `@prepdeck/schemas/<noun>.schema.json`. */
export const nouns = [
  'bank',
  'bank-config',
  'card',
  'diff',
  'id',
  'lock',
  'media',
  'message',
  'note',
  'note-front-matter',
  'prose',
  'question',
  'question-front-matter',
  'sheet',
  'source',
  'summary',
] as const

export type Noun = (typeof nouns)[number]

/** A JSON Schema (2020-12) as an object. */
export type JsonSchema = { readonly $id: string } & { readonly [keyword: string]: unknown }

/** The schema of `noun`, as it is published. */
export function schemaOf(noun: Noun): JsonSchema {
  return require(`@prepdeck/schemas/${noun}.schema.json`)
}

/** The version that every `$id` carries, and that a bank states as its `schemaVersion`. */
export function schemaVersion(): string {
  return require('@prepdeck/schemas/package.json').version
}
