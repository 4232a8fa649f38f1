import type { Phrasing } from '@prepdeck/model'
import { toTree } from '../markdown/markdown.ts'
import type { ProseContext } from './context.ts'
import { toPhrasing } from './phrasing.ts'

const nowhere: ProseContext = {
  definitionOf: () => undefined,
  show: () => {},
  keep: value => value,
  leaveOut: () => {},
}

/** One line of Markdown from a place that is not a Markdown file, such as front matter. */
export function readLine(markdown: string): Phrasing[] {
  const [paragraph] = toTree(markdown).children
  return paragraph?.type === 'paragraph'
    ? toPhrasing(paragraph.children, nowhere)
    : [{ type: 'text', value: markdown }]
}
