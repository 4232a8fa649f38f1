import { type Parsed, toParsed } from './bank/parsed.ts'
import { type ParseInput, toSources } from './input.ts'
import { readThrough } from './read-cache.ts'

export type { Parsed, ParseInput }

/**
 * Markdown to a draft of a bank, in two stages: every file alone, then what stands between them.
 *
 * What is wrong in the content becomes messages on the files, all of them in one run.
 */
export function parse(input: ParseInput): Parsed {
  const { files, around } = toSources(input)
  return toParsed(
    input,
    files.map(file => readThrough(file, around, input.cache)),
  )
}
