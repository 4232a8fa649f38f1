import type { Outside } from '@prepdeck/model'
import type { Node } from 'mdast'
import { toSpan } from '../source.ts'
import type { Syllabus } from '../syllabus/read-syllabus.ts'
import type { BankFacts } from './bank-facts.ts'
import type { FormFile } from './form.ts'
import type { Said } from './reading.ts'

/** What of a file belongs to no item, in the order of the text: also of the entries that no file answers. */
export function outsideIn({ outside, listed }: Said, { fileAt, listedAt }: BankFacts): Outside[] {
  const unanswered = listed.filter(
    entry =>
      entry.path === undefined ||
      fileAt.get(entry.path)?.form !== 'question' ||
      listedAt.get(entry.path) !== entry,
  )
  return [...outside, ...unanswered.flatMap(entry => entry.outside)].toSorted(
    (a, b) => a.start.offset - b.start.offset,
  )
}

/** The blocks of a document that belong to no item, and why. */
export function outsideOf(form: FormFile): Outside[] {
  if (form.form === 'syllabus') return outsideOfSyllabus(form)
  if (form.form === 'project') return spansOf(form.reason, form.document.tree.children)
  if (form.form !== 'questions') return []
  const { frontMatter } = form.document
  return [
    ...spansOf('front-matter', frontMatter ? [frontMatter] : []),
    ...form.outside.flatMap(({ reason, node }) => spansOf(reason, [node])),
  ]
}

function outsideOfSyllabus(syllabus: Syllabus): Outside[] {
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
