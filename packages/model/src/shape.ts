import { createRequire } from 'node:module'
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { nearest } from './did-you-mean.ts'
import { reasonOf } from './reason.ts'
import { type Noun, nouns, schemaOf } from './schemas.ts'

/** One way in which a value differs from its schema. */
export interface ShapeFault {
  /** JSON Pointer (RFC 6901) to the value at fault; for a missing or unknown key, to that key, and for a union to its tag. */
  readonly pointer: string
  /** `Unexpected …, expected …`: a sentence without its stop. */
  readonly reason: string
  /** Whether it is the key that is wrong, not its value. */
  readonly onKey?: true
}

/** A noun that there are values of; `id` and `prose` only define parts of the others. */
type Shape = Exclude<Noun, 'id' | 'prose'>

/**
 * Holds a value against the schema of a noun.
 *
 * @returns All the faults, in the order of the schema; none when the value is right.
 */
export function checkShape(noun: Shape, value: unknown): ShapeFault[] {
  const validate = validatorOf(noun)
  if (validate(value)) return []
  return (validate.errors ?? []).filter(tellsSomething).map(toFault)
}

const require = createRequire(import.meta.url)

let ajv: Ajv2020 | undefined

function validatorOf(noun: Noun): ValidateFunction {
  ajv ??= toAjv()
  return ajv.getSchema(schemaOf(noun).$id) as ValidateFunction
}

/**
 * The one Ajv: strict, every error at once, unions told apart by their tag. To compile the schemas takes longer than to
 * check most banks, so nothing is spent on better code. To load it takes 50 ms, and publishers check nothing.
 */
function toAjv(): Ajv2020 {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js')
  const formats: typeof import('ajv-formats') = require('ajv-formats')
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    discriminator: true,
    verbose: true,
    validateSchema: false, // the tests do
    code: { optimize: false },
  })
  formats.default(ajv, ['date'])
  for (const schema of nouns.map(schemaOf)) {
    ajv.addSchema(schema)
    // By itself too: else whoever refers to it has all of its document compiled.
    for (const [name, definition] of Object.entries(schema.$defs ?? {}))
      ajv.addSchema(definition, `${schema.$id}#/$defs/${name}`)
  }
  return ajv
}

/** `oneOf` and `propertyNames` repeat what is said already of what is in them; a misspelt key is one fault, not also a missing one. */
function tellsSomething(error: ErrorObject, _: number, errors: readonly ErrorObject[]): boolean {
  if (['oneOf', 'if', 'propertyNames'].includes(error.keyword)) return false
  return error.keyword !== 'required' || !errors.some(other => misspells(other, error))
}

/** Whether `unknown` is about a key whose nearest known one is the key that `missing` misses. */
function misspells(unknown: ErrorObject, missing: ErrorObject): boolean {
  const { additionalProperty } = unknown.params
  if (additionalProperty === undefined || unknown.instancePath !== missing.instancePath) return false
  return nearest(additionalProperty, [missing.params.missingProperty]) !== undefined
}

function toFault(error: ErrorObject): ShapeFault {
  const { missingProperty, additionalProperty, tag } = error.params
  const key = missingProperty ?? additionalProperty ?? tag
  const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${escapeKey(key)}`
  return { pointer, reason: reasonOf(error), ...(additionalProperty === undefined ? {} : { onKey: true }) }
}

/** `a/b` → `a~1b`. */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
