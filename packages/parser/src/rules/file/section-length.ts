import type { Fault } from '../../fault.ts'
import { lacksNext, sectionOf } from '../../question/file.ts'
import type { FileSection, SectionName } from '../../question/sections.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

interface Aim {
  readonly least: number
  readonly most: number
  readonly of: string
  readonly count: (nodes: FileSection['nodes']) => number
}

const bullets: Aim['count'] = ([list]) => (list?.type === 'list' ? list.children.length : 0)
const words: Aim['count'] = nodes =>
  nodes
    .filter(node => node.type !== 'code' && node.type !== 'table')
    .map(node => toString(node))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length

const aims: Partial<Record<SectionName, Aim>> = {
  'Short answer': { least: 25, most: 60, of: 'words', count: words },
  'Key points': { least: 4, most: 6, of: 'key points', count: bullets },
  Answer: { least: 0, most: 300, of: 'words', count: words },
  Facts: { least: 0, most: 4, of: 'facts', count: bullets },
  Pitfalls: { least: 2, most: 4, of: 'pitfalls', count: bullets },
  'Follow-ups': { least: 2, most: 4, of: 'follow-ups', count: bullets },
  References: { least: 2, most: 5, of: 'references', count: bullets },
}

export const sectionLength: Rule<'question'> = {
  id: 'section-length',
  description:
    'Each section is as long as its aim: 25–60 words of short answer, 4–6 key points, at most 300 words of answer, 2–4 pitfalls and follow-ups, 2–5 references.',
  severity: 'warning',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: '- **Can it change?** Yes, in place.\n',
    notOk: '',
    at: '13:1',
  },
  *check(file) {
    for (const [name, aim] of Object.entries(aims) as [SectionName, Aim][])
      if (!lacksNext(file, name)) yield* checkAim(sectionOf(file, name), aim)
  },
}

/** An empty section is another rule's affair. */
function* checkAim(section: FileSection | undefined, { least, most, of, count }: Aim): Generator<Fault> {
  const found = section ? count(section.nodes) : 0
  if (!section || found === 0 || (found >= least && found <= most)) return
  yield { place: section.heading, reason: `Unexpected ${found} ${of}, expected ${least} to ${most}` }
}
