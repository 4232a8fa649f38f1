import type { RootContent } from 'mdast'
import { type FoundOption, readOptionBlock } from './options.ts'

/** The options that a block holds, if it holds any. */
export type OptionReader = (block: RootContent) => readonly FoundOption[] | undefined

/** Reads each block of a page once, however many of the recognisers ask for its options. */
export function toOptionReader(): OptionReader {
  const known = new Map<RootContent, readonly FoundOption[] | undefined>()
  return block => {
    if (block.type !== 'list' && block.type !== 'paragraph') return undefined
    const read = known.get(block)
    if (read || known.has(block)) return read
    const options = readOptionBlock(block)
    known.set(block, options)
    return options
  }
}
