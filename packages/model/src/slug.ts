import { createHash } from 'node:crypto'

const longest = 60

/**
 * A name of lower-case letters, digits and hyphens for a text in any script.
 *
 * `What is a `list`?` → `what-is-a-list` · `Qué es` → `que-es` · `什么是列表` → `x-` and 8 hexadecimal digits
 */
export function toSlug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return cutAtWord(words) || `x-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}

/** The slugs of `texts`, made unique by `-2`, `-3`, …, in their order. */
export function toUniqueSlugs(texts: readonly string[]): string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return texts.map(text => {
    const slug = toSlug(text)
    let unique = slug
    for (let n = counts.get(slug) ?? 2; taken.has(unique); n++) {
      unique = `${slug}-${n}`
      counts.set(slug, n)
    }
    taken.add(unique)
    return unique
  })
}

function cutAtWord(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > longest) return slug || word.slice(0, longest)
    slug = longer
  }
  return slug
}
