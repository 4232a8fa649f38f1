import type { ErrorObject } from 'ajv/dist/2020.js'
import { didYouMean } from './did-you-mean.ts'
import { tagsOf } from './tags.ts'

/** The words for an Ajv error: ``Unexpected difficulty `4`, expected `1`, `2` or `3` ``. */
export function reasonOf(error: ErrorObject): string {
  const toReason = reasons[error.keyword]
  return toReason ? toReason(error) : `Unexpected ${subject(error)}: ${error.message}`
}

type ToReason = (error: ErrorObject) => string

const reasons: Record<string, ToReason> = {
  additionalProperties: ({ params: { additionalProperty }, parentSchema }) => {
    const known = Object.keys((parentSchema?.properties ?? {}) as object)
    return `Unexpected key \`${additionalProperty}\`${didYouMean(additionalProperty, known) || expected(known)}`
  },
  required: ({ params }) => `Missing \`${params.missingProperty}\``,
  enum: error => amiss(error, error.params.allowedValues),
  const: error => amiss(error, [error.params.allowedValue]),
  type: error => `Unexpected ${subject(error)}, expected ${article(error.params.type)}`,
  pattern: error => `Unexpected ${subject(error)}, expected ${formOf(error) ?? `\`${error.schema}\``}`,
  format: error => `Unexpected ${subject(error)}, expected ${formOf(error) ?? article(error.params.format)}`,
  minimum: error => `Unexpected ${subject(error)}, expected ${error.params.limit} or more`,
  maximum: error => `Unexpected ${subject(error)}, expected ${error.params.limit} or less`,
  minLength: ({ instancePath }) => `Unexpected empty ${nameOf(instancePath)}, expected some text`,
  maxLength: ({ instancePath, data, params }) =>
    `Unexpected length of ${nameOf(instancePath)}, ${lengthOf(data)} characters, expected at most ${params.limit}`,
  minItems: ({ instancePath, data, params }) =>
    `Unexpected number of ${nameOf(instancePath)}, ${lengthOf(data)}, expected at least ${params.limit}`,
  discriminator: ({ instancePath, data, params: { tag }, parentSchema }) => {
    const found = (data as Record<string, unknown>)[tag]
    if (found === undefined) return `Missing \`${tag}\``
    const known = tagsOf(parentSchema ?? {}, tag)
    return `Unexpected ${tag} ${show(found)} in ${nameOf(instancePath)}${didYouMean(found, known) || expected(known)}`
  },
}

/** A value that is none of those allowed, and the nearest of them when it looks like a slip. */
function amiss(error: ErrorObject, allowed: readonly unknown[]): string {
  return `Unexpected ${subject(error)}${expected(allowed)}${didYouMean(error.data, allowed)}`
}

/** What is wrong: ``difficulty `4` ``, of a list ``value `7` in tags``, of a key itself ``key `7```, of the whole ``value `7` ``. */
function subject({ instancePath, data, propertyName }: ErrorObject): string {
  if (propertyName !== undefined) return `key ${show(propertyName)}`
  if (/\/\d+$/.test(instancePath)) return `value ${show(data)} in ${nameOf(instancePath)}`
  return `${nameOf(instancePath)} ${show(data)}`
}

/** `/items/3/difficulty` → `difficulty`; `/tags/0` → `tags`; the root → `value`. */
function nameOf(pointer: string): string {
  const name = pointer.split('/').findLast(part => part !== '' && !/^\d+$/.test(part)) ?? 'value'
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** `[1, 2, 3]` → ``, expected `1`, `2` or `3` ``; nothing of nothing. */
function expected(values: readonly unknown[]): string {
  const shown = values.map(show)
  const before = shown.slice(0, -1).join(', ')
  return shown.length === 0 ? '' : `, expected ${before && `${before} or `}${shown.at(-1)}`
}

/** As its author would write it in YAML: `high` without quotes, but `"3"` with them, for it is not `3`. */
function show(value: unknown): string {
  const text = typeof value === 'string' && isPlain(value) ? value : (JSON.stringify(value) ?? 'nothing')
  const characters = [...text]
  return `\`${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : text}\``
}

/** Whether a text reads as itself: not like another kind of value, nothing invisible at its ends or in it. */
function isPlain(text: string): boolean {
  return /^\S([^\p{Cc}`]*\S)?$/u.test(text) && !/^([-+.\d]|(true|false|null)$|["'`[{])/.test(text)
}

function article(type: string | readonly string[]): string {
  const name = [type].flat().join(' or ')
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

/**
 * What its schema says of the form of a text: the first sentence of the description.
 *
 * `A day, such as 2026-11-20. …` → `a day, such as 2026-11-20`, but `SHA-256 …` as it is.
 */
function formOf({ parentSchema }: ErrorObject): string | undefined {
  const [sentence] = /^.+?(?=\.(\s|$))/s.exec(String(parentSchema?.description ?? '')) ?? []
  return sentence?.replace(/^[A-Z](?![A-Z])/, letter => letter.toLowerCase())
}

/** In characters as people count them, or in values. */
function lengthOf(data: unknown): number {
  return typeof data === 'string' ? [...data].length : (data as unknown[]).length
}
