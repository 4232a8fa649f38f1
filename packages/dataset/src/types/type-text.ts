import { inside, isProse, type Place, resolve } from './schema.ts'

/** In what the declarations differ from the schema. */
export interface Dialect {
  /** Member → its type, or that of the values in its list: `Question.also` → `RoleId`; `item` in any noun. */
  readonly names: Readonly<Record<string, string>>
  /** Noun or member → what it is, where the schema's words are not for readers of the dataset. */
  readonly comments: Readonly<Record<string, string>>
  /** The type in the place of prose; without it prose stays a tree. */
  readonly prose?: string
  /** Whether a member is not there, by the title of its noun and its key. */
  readonly isLeftOut: (title: string | undefined, key: string) => boolean
}

/** Asks for the declaration of a schema with a title, and gives its name. */
export type Mention = (place: Place) => string

/** A schema as a type of TypeScript: `{ enum: ['core', 'extra'] }` → `'core' | 'extra'`. */
export function toType(place: Place, member: string, dialect: Dialect, mention: Mention): string {
  if (dialect.prose !== undefined && isProse(place)) return dialect.prose
  const { schema } = place
  const toInner = (inner: typeof schema): string => toType(inside(place, inner), member, dialect, mention)

  if (schema.$ref !== undefined) return nameOf(member, dialect) ?? mention(resolve(place))
  if (schema.properties) return mention(place)
  if (schema.oneOf) return schema.oneOf.map(toInner).join(' | ')
  if (schema.items) return `readonly ${toGroup(toInner(schema.items))}[]`
  if (schema.enum) return schema.enum.map(toLiteral).join(' | ')
  if (schema.const !== undefined) return toLiteral(schema.const)
  if (typeof schema.additionalProperties === 'object') {
    return `{ readonly [key: string]: ${toInner(schema.additionalProperties)} }`
  }
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown')
}

/** A value as its literal type: `it's` → `'it\'s'`. */
export function toLiteral(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** A type to stand after `=`: on the same line when it is short, else one member of the union a line. */
export function toUnion(type: string): string {
  return type.length <= 80 ? ` ${type}` : `\n  | ${type.replaceAll(' | ', '\n  | ')}`
}

/** `Question.item` by its own name, else by `item`. */
function nameOf(member: string, { names }: Dialect): string | undefined {
  return names[member] ?? names[member.slice(member.indexOf('.') + 1)]
}

/** `1 | 2` → `(1 | 2)`, for a list of them. */
function toGroup(type: string): string {
  return type.includes(' | ') ? `(${type})` : type
}
