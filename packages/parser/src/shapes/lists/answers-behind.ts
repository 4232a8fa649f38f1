import type { RootContent } from 'mdast'
import { asking } from '../evidence.ts'
import { withOptions } from '../options/asked-by-options.ts'
import type { Page } from '../shape.ts'
import type { Candidate } from './joined-lists.ts'
import type { Item } from './list-items.ts'

/** The blocks behind a list that belong to its last item. */
export function blocksBehind({ blocks }: Page, index: number, count = 0): readonly RootContent[] {
  return blocks.slice(index + 1, index + 1 + count)
}

/** An answer in a fold right behind the last item says that it asks, as one within it does. */
export function withAnswerBehind(
  items: readonly Item[],
  behind: readonly RootContent[],
  page: Page,
): readonly Item[] {
  const last = items.at(-1)
  if (!last || behind.length === 0 || last.prompt.evidence >= asking) return items
  return items.with(-1, { ...last, prompt: withOptions(last.prompt, behind, page.optionsOf) })
}

/** The lists of one item with its answer behind it, if half of them, and two at least, ask. */
export function answeredAlone(all: readonly Candidate[], asking: readonly Candidate[]): readonly Candidate[] {
  const isAnswered = ({ items, behind }: Candidate) => items.length === 1 && behind > 0
  const answered = all.filter(isAnswered)
  const count = asking.filter(isAnswered).length
  return count >= 2 && count * 2 >= answered.length ? answered : []
}
