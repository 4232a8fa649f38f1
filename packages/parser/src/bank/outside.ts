import type { Outside } from '@prepdeck/model'
import type { Node } from 'mdast'
import { toSpan } from '../source.ts'
import type { Syllabus } from '../syllabus/read-syllabus.ts'

/** The blocks of a syllabus that are no question, and why. */
export function outsideOf(syllabus: Syllabus): Outside[] {
  const { document, title, introduction, roles, others, lists, entries } = syllabus
  const read = new Set(entries.map(({ item }) => item))
  const unread = lists.flatMap(list => list.children).filter(item => !read.has(item))
  return [
    ...spansOf('front-matter', document.frontMatter ? [document.frontMatter] : []),
    ...spansOf('title', title ? [title] : []),
    ...spansOf('introduction', introduction),
    ...spansOf(
      'role',
      roles.map(({ heading }) => heading),
    ),
    ...spansOf('prose', [...others, ...unread]),
  ]
}

function spansOf(reason: Outside['reason'], nodes: readonly Node[]): Outside[] {
  return nodes.flatMap(({ position }) => (position ? [{ reason, ...toSpan(position) }] : []))
}
