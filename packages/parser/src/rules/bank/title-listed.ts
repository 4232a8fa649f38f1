import type { Heading, Node, PhrasingContent } from 'mdast'
import type { Edit } from '../../fix/edit.ts'
import { toTree } from '../../markdown/markdown.ts'
import type { QuestionFile } from '../../question/file.ts'
import { type Entry, readSyllabus, type Syllabus } from '../../syllabus/read-syllabus.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

export const titleListed: Rule<'bank'> = {
  id: 'title-listed',
  description: 'The H1 of a question file says the same as its item in the syllabus.',
  severity: 'error',
  scope: 'bank',
  example: { path: 'questions/list.md', ok: '# What is a list?', notOk: '# What are lists?', at: '6:1' },
  *check({ form, path, title }, { listedAt }) {
    const listed = form === 'question' ? listedAt.get(path) : undefined
    if (!listed || !title || toWords(title.text) === toWords(listed.words)) return
    yield {
      place: title.position,
      reason: `Unexpected title \`${toWords(title.text)}\`, expected \`${toWords(listed.words)}\` as in the syllabus`,
      cure: 'Run `prepdeck fix` to write the title into the syllabus, or change the title back',
    }
  },
  *fix(form, syllabi) {
    if (form.form !== 'question') return
    const { document, title } = form
    for (const syllabus of syllabi) {
      const entry = syllabus.entries.find(({ path }) => path === document.path)
      if (!entry || !title || wordsOf(title) === wordsOf(entry.prompt)) continue
      const edit = toEdit(entry, syllabus, toSource(title, document))
      if (edit && says(edit, entry, syllabus, title)) yield edit
    }
  },
}

function wordsOf(nodes: Heading | readonly PhrasingContent[]): string {
  return toWords(toString(nodes))
}

/** A heading or an item may go on in the next line. */
function toWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The words of a heading as they are written: `` # Why `loc`? `` → `` Why `loc`? `` */
function toSource({ children }: Heading, { text }: QuestionFile['document']): string {
  const [start, end] = spanOf(children)
  return text.slice(start, end).replaceAll(/\s+/g, ' ')
}

/** `**[What is a list?](list.md)**` → `**[What are lists?](list.md)**`: only the words change. */
function toEdit({ prompt }: Entry, { document }: Syllabus, words: string): Edit | undefined {
  const [start, end] = spanOf(prompt)
  if (start === end || words === '') return undefined
  const reason = `\`${document.text.slice(start, end)}\` → \`${words}\``
  return { path: document.path, start, end, text: words, reason }
}

function spanOf(nodes: readonly Node[]): [start: number, end: number] {
  return [nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0]
}

/** Whether the item then reads as the title does: a title with a link in it cannot stand in a link. */
function says({ start, end, text }: Edit, entry: Entry, { document }: Syllabus, title: Heading): boolean {
  const [from, to] = spanOf([entry.item])
  const item = document.text.slice(from, start) + text + document.text.slice(end, to)
  const { entries } = readSyllabus({ ...document, blocks: toTree(item).children })
  const [read, ...others] = entries
  return others.length === 0 && read?.path === entry.path && wordsOf(read?.prompt ?? []) === wordsOf(title)
}
