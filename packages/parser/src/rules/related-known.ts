import { didYouMean } from '@prepdeck/model'
import type { Fault, Severity } from '../fault.ts'
import type { NoteFile } from '../note/read-note.ts'
import type { QuestionFile } from '../question/file.ts'
import type { BankFiles, Rule } from './rule.ts'

const about = {
  id: 'related-known',
  description:
    'Each id in `related` and `overlaps` is a file of the bank; a warning while questions are still unanswered.',
  severity: 'error',
} as const

export const relatedKnown: Rule<'question'> = {
  ...about,
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: 'difficulty: 1\n',
    notOk: 'difficulty: 1\nrelated: [sequence]\n',
    at: '4:11',
    severity: 'warning',
  },
  *check(file, bank) {
    yield* checkRelated(file, bank)
    for (const [index, { id }] of (file.frontMatter.value.overlaps ?? []).entries())
      yield* checkId(id, file.frontMatter.placeOf(`/overlaps/${index}/id`), bank)
  },
}

export const noteRelatedKnown: Rule<'note'> = {
  ...about,
  scope: 'note',
  example: {
    path: 'notes/sequences.md',
    ok: 'topic: types/sequences\n',
    notOk: 'topic: types/sequences\nrelated: [lists]\n',
    at: '3:11',
    severity: 'warning',
  },
  check: checkRelated,
}

function* checkRelated({ frontMatter }: QuestionFile | NoteFile, bank: BankFiles): Generator<Fault> {
  for (const [index, id] of (frontMatter.value.related ?? []).entries())
    yield* checkId(id, frontMatter.placeOf(`/related/${index}`), bank)
}

function* checkId(id: string, place: Fault['place'], bank: BankFiles): Generator<Fault> {
  const known = [...bank.ids.values()]
  if (known.includes(id)) return
  const severity: Severity = bank.entries.some(({ path }) => path === undefined) ? 'warning' : 'error'
  yield {
    place,
    severity,
    reason: `Unexpected id \`${id}\`, expected a file of the bank${didYouMean(id, known)}`,
  }
}
