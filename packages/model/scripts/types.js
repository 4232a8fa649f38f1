import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url))

const banner = `// Made from schemas/*.schema.json by \`npx pnpm@12 generate\`; do not edit.
`

/**
 * The TypeScript declarations of every noun in schemas/.
 *
 * @returns {Promise<string>} The text of src/types.ts.
 */
export async function typesFromSchemas() {
  const names = (await readdir(schemas)).filter(name => name.endsWith('.schema.json')).toSorted()
  const texts = await Promise.all(names.map(name => readFile(path.join(schemas, name), 'utf8')))
  const definitions = {}
  for (const [index, name] of names.entries()) {
    const schema = toLocal(JSON.parse(texts[index]), stem(name))
    for (const [key, value] of Object.entries(schema.$defs ?? {})) definitions[`${stem(name)}:${key}`] = value
    delete schema.$defs
    if (schema.type || schema.oneOf) definitions[stem(name)] = schema
  }
  const root = { title: 'Nouns', type: 'object', $defs: definitions, ...toEveryNoun(definitions) }
  const text = await compile(root, 'Nouns', {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
  })
  return text.replace(/export interface Nouns \{[\s\S]*?\n\}\n/, '').replace(/\n{3,}/g, '\n\n')
}

const stem = name => name.replace('.schema.json', '')

/** One object that mentions every definition, so that each becomes a declaration of its own. */
function toEveryNoun(definitions) {
  const keys = Object.keys(definitions)
  return {
    additionalProperties: false,
    properties: Object.fromEntries(keys.map(key => [key, { $ref: `#/$defs/${escape(key)}` }])),
  }
}

/** `card.schema.json#/$defs/tier` → `#/$defs/card:tier`; a union loses what only helps a validator. */
function toLocal(node, name) {
  if (Array.isArray(node)) return node.map(child => toLocal(child, name))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') {
    const [file, pointer = ''] = node.$ref.split('#')
    const from = file ? stem(file) : name
    return { $ref: `#/$defs/${escape(pointer ? `${from}:${pointer.replace('/$defs/', '')}` : from)}` }
  }
  const { discriminator, $id, $schema, ...rest } = node
  if (discriminator) {
    delete rest.type
    delete rest.required
  }
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toLocal(value, name)]))
}

const escape = key => key.replace('~', '~0').replace('/', '~1')
