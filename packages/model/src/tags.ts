import { type JsonSchema, nouns, schemaOf } from './schemas.ts'

/**
 * The values of `tag` by which the branches of a union are told apart, in its order.
 *
 * The union of a block, with `type` → `paragraph`, `heading`, `list`, …
 *
 * @param union - A definition of one of the schemas, the very object: its references are relative to it.
 */
export function tagsOf(union: object, tag: string): string[] {
  const home = nouns.map(schemaOf).find(schema => schema === union || definitionsOf(schema).includes(union))
  const { oneOf = [] } = union as { oneOf?: { $ref: string }[] }
  return home ? oneOf.map(({ $ref }) => tagOf(branchOf($ref, home), tag)) : []
}

interface Branch {
  readonly properties: Readonly<Record<string, { readonly const?: string }>>
}

/** `note.schema.json` → that schema; `#/$defs/list` → that definition of `home`. */
function branchOf($ref: string, home: JsonSchema): Branch {
  const { pathname, hash } = new URL($ref, home.$id)
  const schema = nouns.map(schemaOf).find(({ $id }) => new URL($id).pathname === pathname) ?? home
  const { $defs = {} } = schema as { $defs?: Record<string, unknown> }
  return (hash ? $defs[hash.replace('#/$defs/', '')] : schema) as Branch
}

function tagOf({ properties }: Branch, tag: string): string {
  return properties[tag]?.const ?? ''
}

function definitionsOf({ $defs = {} }: JsonSchema): object[] {
  return Object.values($defs as Record<string, object>)
}
