import type { ErrorObject } from 'ajv/dist/2020.js'
import { didYouMean } from './did-you-mean.ts'

/** The words for an Ajv error: `Unexpected difficulty 4, expected 1, 2 or 3`. */
export function reasonOf(error: ErrorObject): string {
  const name = nameOf(error.instancePath)
  return reasons[error.keyword]?.(error, name) ?? `Unexpected ${name} ${show(error.data)}: ${error.message}`
}

type Reason = (error: ErrorObject, name: string) => string

const reasons: Record<string, Reason> = {
  additionalProperties: ({ params, parentSchema }) => {
    const known = Object.keys((parentSchema?.properties ?? {}) as object)
    return `Unexpected key \`${params.additionalProperty}\`${didYouMean(params.additionalProperty, known)}`
  },
  required: ({ params }) => `Missing \`${params.missingProperty}\``,
  enum: ({ data, params }, name) =>
    `Unexpected ${name} ${show(data)}, expected ${either(params.allowedValues)}${didYouMean(data, params.allowedValues)}`,
  const: ({ data, params }, name) =>
    `Unexpected ${name} ${show(data)}, expected ${show(params.allowedValue)}`,
  type: ({ data, params }, name) => `Unexpected ${name} ${show(data)}, expected ${article(params.type)}`,
  pattern: ({ data, schema, parentSchema }, name) =>
    `Unexpected ${name} ${show(data)}, expected ${firstSentence(parentSchema?.description) ?? `\`${schema}\``}`,
  format: ({ data, params }, name) => `Unexpected ${name} ${show(data)}, expected a ${params.format}`,
  minimum: ({ data, params }, name) => `Unexpected ${name} ${show(data)}, expected ${params.limit} or more`,
  maximum: ({ data, params }, name) => `Unexpected ${name} ${show(data)}, expected ${params.limit} or less`,
  minLength: (_, name) => `Unexpected empty ${name}`,
  maxLength: ({ data, params }, name) =>
    `Unexpected length of ${name}, ${String(data).length} characters, expected at most ${params.limit}`,
  minItems: ({ data, params }, name) =>
    `Unexpected number of ${name}, ${(data as unknown[]).length}, expected at least ${params.limit}`,
  discriminator: ({ data, params }, name) =>
    `Unexpected ${params.tag} ${show((data as Record<string, unknown>)?.[params.tag])} of ${name}`,
}

/** `/items/3/difficulty` → `difficulty`; `/tags/0` → `tags`; the root → `value`. */
function nameOf(pointer: string): string {
  return pointer.split('/').findLast(part => part !== '' && !/^\d+$/.test(part)) ?? 'value'
}

/** `[1, 2, 3]` → `1, 2 or 3`. */
function either(values: readonly unknown[]): string {
  const shown = values.map(show)
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
}

function article(type: string | string[]): string {
  const name = [type].flat().join(' or ')
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

function firstSentence(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  const sentence = text.replace(/\.(\s.*)?$/s, '')
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
