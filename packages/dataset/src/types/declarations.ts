import { toDocComment } from './doc-comment.ts'
import { inside, type Place, resolve } from './schema.ts'
import { type Dialect, type Mention, toType, toUnion } from './type-text.ts'

/**
 * TypeScript declarations of the schemas and of all they mention: every schema with a title under that name,
 * each member read-only, with the schema's description as its comment.
 */
export function toDeclarations(roots: readonly Place[], dialect: Dialect): string {
  const declarations = new Map<string, string>()
  const mentioned = [...roots]
  const mention: Mention = place => {
    mentioned.push(place)
    return titleOf(place)
  }
  for (const place of mentioned) {
    const title = titleOf(place)
    if (!declarations.has(title)) declarations.set(title, toDeclaration(place, dialect, mention))
  }
  return [...declarations.values()].join('\n')
}

function titleOf({ schema }: Place): string {
  if (schema.title === undefined) throw new Error(`Missing title of a schema: ${JSON.stringify(schema)}`)
  return schema.title
}

function toDeclaration(place: Place, dialect: Dialect, mention: Mention): string {
  const title = titleOf(place)
  const comment = toDocComment(dialect.comments[title] ?? place.schema.description ?? title)
  if (place.schema.properties) {
    return `${comment}\nexport interface ${title} {\n${toMembers(place, dialect, mention)}}\n`
  }
  return `${comment}\nexport type ${title} =${toUnion(toType(place, title, dialect, mention))}\n`
}

function toMembers(place: Place, dialect: Dialect, mention: Mention): string {
  const { title, properties = {}, required = [] } = place.schema
  return Object.entries(properties)
    .filter(([key]) => !dialect.isLeftOut(title, key))
    .map(([key, schema]) => {
      const member = inside(place, schema)
      const type = toType(member, `${title}.${key}`, dialect, mention)
      const comment = toDocComment(commentOf(member, `${title}.${key}`, dialect))
      return `  ${comment}\n  readonly ${key}${required.includes(key) ? '' : '?'}: ${type}\n`
    })
    .join('')
}

/** What a member is: in the schema's words, its own or else those of what it refers to. */
function commentOf({ noun, schema }: Place, member: string, { comments }: Dialect): string {
  const said = comments[member] ?? schema.description
  if (said !== undefined) return said
  if (schema.const !== undefined) return `Always \`${schema.const}\`.`
  return resolve({ noun, schema: schema.items ?? schema }).schema.description ?? member
}
