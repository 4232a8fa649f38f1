import { type Noun, schemaOf } from '@prepdeck/model'

/** The keywords that the schemas of a bank use. */
export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** A schema, and the noun in whose file it stands: a `$ref` counts from there. */
export interface Place {
  readonly noun: Noun
  readonly schema: Schema
}

/** The schema of a noun, or of a definition in its file: `bank-config`, `role`. */
export function placeOf(noun: Noun, definition?: string): Place {
  const schema = schemaOf(noun) as unknown as Schema
  return { noun, schema: definition === undefined ? schema : (schema.$defs?.[definition] as Schema) }
}

/** What stands inside a schema, beside it in the same file. */
export function inside({ noun }: Place, schema: Schema): Place {
  return { noun, schema }
}

/** The schema itself, or the one it refers to: `card.schema.json#/$defs/tier` → `{ enum: ['core', …] }`. */
export function resolve(place: Place): Place {
  if (place.schema.$ref === undefined) return place
  const [file = '', pointer = ''] = place.schema.$ref.split('#')
  const noun = file === '' ? place.noun : (file.replace('.schema.json', '') as Noun)
  return resolve(placeOf(noun, pointer === '' ? undefined : pointer.replace('/$defs/', '')))
}

/**
 * Whether it holds prose: blocks or a line of text, or the one table or code block that stands for them.
 * The nodes inside prose are no prose of their own.
 */
export function isProse({ noun, schema }: Place): boolean {
  const ref = schema.$ref ?? schema.items?.$ref
  return noun !== 'prose' && ref?.startsWith('prose.schema.json#') === true
}
