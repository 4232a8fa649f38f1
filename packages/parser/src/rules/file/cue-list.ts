import type { Fault } from '../../fault.ts'
import { readCueList } from '../../question/cue-list.ts'
import { lacksNext, sectionOf } from '../../question/file.ts'
import type { FileSection } from '../../question/sections.ts'
import { questionMark } from '../../shapes/evidence.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

const form = '`- **Cue.** body` or `- **Cue?** body`'

export const cueList: Rule<'question'> = {
  id: 'cue-list',
  description:
    'Key points, pitfalls, follow-ups and signals are bullets of a bold cue that ends in `.` or `?`, a space, and a body.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: '- **Which items?** Any objects, also mixed.',
    notOk: '- Which items? Any objects, also mixed.',
    at: '16:1',
  },
  *check(file) {
    for (const name of ['Key points', 'Pitfalls', 'Follow-ups', 'Signals'] as const) {
      const section = sectionOf(file, name)
      if (section && !lacksNext(file, name)) yield* checkCues(section)
    }
  },
}

function* checkCues({ heading, nodes }: FileSection): Generator<Fault> {
  if (nodes.length === 0)
    return yield { place: heading, reason: `Unexpected empty section, expected ${form}` }
  const { items, rest } = readCueList(nodes)
  for (const node of rest)
    for (const place of node.type === 'list' ? node.children : [node])
      yield {
        place,
        reason: `Unexpected ${place.type === 'listItem' ? 'bullet without a cue' : place.type}, expected ${form}`,
      }
  for (const { cue, body } of items) {
    const text = toString(cue)
    if (!ends.test(text))
      yield { place: cue, reason: `Unexpected end of cue \`${text.slice(-1)}\`, expected \`.\` or \`?\`` }
    if (body.length === 0) yield { place: cue, reason: 'Missing body after the cue' }
  }
}

/** The mark of a statement or of a question, in its script: `.`, `。`, `؟` */
const ends = new RegExp(`(?:[.。۔।]|${questionMark})$`, 'u')
