import { readCueList } from '../../question/cue-list.ts'
import { lacksNext, sectionOf } from '../../question/file.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

const expected = ['Basic.', 'Solid.', 'Strong.']

export const signals: Rule<'question'> = {
  id: 'signals',
  description: 'The signals are Basic., Solid. and Strong., in this order.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '**Solid.**', notOk: '**Good.**', at: '49:3' },
  *check(file) {
    const section = sectionOf(file, 'Signals')
    if (!section || lacksNext(file, 'Signals')) return
    const { items } = readCueList(section.nodes)
    for (const [index, { cue }] of items.entries())
      if (toString(cue) !== expected[index])
        yield {
          place: cue,
          reason: `Unexpected signal \`${toString(cue)}\`, expected \`${expected[index] ?? 'no fourth'}\``,
        }
    if (items.length > 0 && items.length < expected.length)
      yield { place: section.heading, reason: `Missing signal \`${expected[items.length]}\`` }
  },
}
