/** Words that are no text in YAML. */
const other = /^(?:null|true|false)$/i

/** A line of a key and plain words. A colon, a hash and whatever begins a value of another kind is left to a parser. */
const line = /^([a-z]\w*):[ \t]+([\p{L}/](?:[\p{L}\p{N} .,/?'()_-]*[\p{L}\p{N}./?)])?)[ \t]*$/u

/**
 * What front matter says that is nothing but keys with plain words, as most is, without a parser of YAML.
 *
 * `title: What is a list?⏎layout: page` → both; nothing where it is more than that
 */
export function readFlatYaml(text: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>()
  for (const written of text.split(/\r?\n/)) {
    const [, key, value] = line.exec(written) ?? []
    if (key === undefined || value === undefined || other.test(value) || values.has(key)) return undefined
    values.set(key, value)
  }
  return values
}
