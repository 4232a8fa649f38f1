import type { List } from 'mdast'
import type { Edit } from '../../fix/edit.ts'
import type { Syllabus } from '../../syllabus/read-syllabus.ts'
import type { Rule } from '../rule.ts'

export const syllabusNumbers: Rule<'syllabus'> = {
  id: 'syllabus-numbers',
  description: 'The numbers of the syllabus run from 1 through all roles.',
  severity: 'error',
  scope: 'syllabus',
  example: {
    path: 'questions.md',
    ok: '1. **[What is a list?](questions/list.md)**\n2. **How',
    notOk: '2. **[What is a list?](questions/list.md)**\n3. **How',
    at: '7:1',
  },
  *check({ lists }) {
    let next = 1
    for (const list of lists) {
      const start = list.start ?? 1
      if (start !== next)
        yield { place: list.children[0], reason: `Unexpected number ${start}, expected ${next}` }
      next = start + list.children.length
    }
  },
  *fix(syllabus) {
    if (syllabus.form !== 'syllabus' || !isWhole(syllabus)) return
    let next = 1
    for (const list of syllabus.lists) {
      if (list.start !== next) yield* renumber(list, next, syllabus.document)
      next += list.children.length
    }
  },
}

/** Whether there is nothing but the list: where something else stands, an item may have got lost. */
function isWhole({ lists, others, entries }: Syllabus): boolean {
  const items = lists.flatMap(list => list.children)
  return others.length === 0 && items.length === entries.length && items.every(hasOneBlock)
}

function hasOneBlock({ children }: List['children'][number]): boolean {
  return children.length === 1
}

/** New numbers for a list whose own run on from its first. Other numbers were meant as something else. */
function renumber(list: List, first: number, { path, text }: Syllabus['document']): Edit[] {
  const numbers = list.children.map(({ position }) => {
    const start = position?.start.offset ?? 0
    return { start, written: /^\d+/.exec(text.slice(start, start + 9))?.[0] ?? '' }
  })
  if (numbers.some(({ written }, index) => Number(written) !== (list.start ?? 1) + index)) return []
  return numbers.map(({ start, written }, index) => ({
    path,
    start,
    end: start + written.length,
    text: `${first + index}`,
    reason: `number ${written} → ${first + index}`,
  }))
}
