import type { Heading } from 'mdast'
import { type Prompt, readPrompt } from './prompt.ts'

/** Reads a heading as a question. */
export type PromptReader = (heading: Heading) => Prompt

/** Reads each heading of a page once, however many of the recognisers look at it. */
export function toPromptReader(): PromptReader {
  const known = new Map<Heading, Prompt>()
  return heading => {
    const found = known.get(heading)
    if (found) return found
    const read = readPrompt(heading.children)
    known.set(heading, read)
    return read
  }
}
