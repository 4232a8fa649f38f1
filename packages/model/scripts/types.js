import { readdir, readFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

const schemas = new URL('../../../schemas/', import.meta.url)
const ending = '.schema.json'

const banner = `// Made from schemas/*.schema.json by \`npx pnpm@12 generate\`; do not edit.
// biome-ignore-all format: its maker lays it out
`

/**
 * The TypeScript declarations of every noun in schemas/: one for each schema and each of its definitions,
 * named by its title.
 *
 * @returns {Promise<string>} The text of src/types.ts.
 */
export async function typesFromSchemas() {
  const names = (await readdir(schemas)).filter(name => name.endsWith(ending)).toSorted()
  const parts = await Promise.all(names.map(async name => toDefinitions(stem(name), await readSchema(name))))
  const text = await compile(toRoot(Object.assign({}, ...parts)), 'Nouns', {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
  })
  return text.replace(/export interface Nouns \{[\s\S]*?\n\}\n/, '').replace(/\n{3,}/g, '\n\n')
}

const stem = name => name.replace(ending, '')

async function readSchema(name) {
  return JSON.parse(await readFile(new URL(name, schemas), 'utf8'))
}

/** `card` and its `$defs` → `{card, card:tier, card:tick, …}`; `id` and `prose` are only what they define. */
function toDefinitions(name, { $schema, $id, $defs = {}, ...root }) {
  const entries = Object.entries($defs).map(([key, value]) => [`${name}:${key}`, value])
  if (root.type) entries.push([name, root])
  return Object.fromEntries(entries.map(([key, value]) => [key, toLocal(value, name)]))
}

/** One object that mentions every definition, so that each becomes a declaration of its own. */
function toRoot($defs) {
  const properties = Object.fromEntries(Object.keys($defs).map(key => [key, { $ref: `#/$defs/${key}` }]))
  return { title: 'Nouns', type: 'object', additionalProperties: false, $defs, properties }
}

/**
 * `card.schema.json#/$defs/tier` → `#/$defs/card:tier`; a union loses what only helps a validator.
 * What stands beside a `$ref` documents one use of it: kept apart, else the type would be copied as `Tier1`.
 */
function toLocal(node, name) {
  if (Array.isArray(node)) return node.map(child => toLocal(child, name))
  if (node === null || typeof node !== 'object') return node
  const { $ref, discriminator, ...rest } = node
  if (typeof $ref === 'string') return toUse({ $ref: toLocalRef($ref, name) }, rest)
  if (discriminator) delete rest.type
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toLocal(value, name)]))
}

function toUse(reference, documentation) {
  return Object.keys(documentation).length === 0 ? reference : { ...documentation, allOf: [reference] }
}

function toLocalRef($ref, name) {
  const [file, pointer = ''] = $ref.split('#')
  const from = file ? stem(file) : name
  return `#/$defs/${from}${pointer.replace('/$defs/', ':')}`
}
