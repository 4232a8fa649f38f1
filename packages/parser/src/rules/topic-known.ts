import { didYouMean } from '@prepdeck/model'
import type { Fault } from '../fault.ts'
import type { NoteFile } from '../note/read-note.ts'
import type { QuestionFile } from '../question/file.ts'
import type { BankFiles, Rule } from './rule.ts'

const about = {
  id: 'topic-known',
  description: 'A topic is one of those that `bank.yaml` lists.',
  severity: 'error',
} as const

export const topicKnown: Rule<'question'> = {
  ...about,
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: 'topic: types/sequences',
    notOk: 'topic: types/sequence',
    at: '2:8',
  },
  check: checkTopic,
}

export const noteTopicKnown: Rule<'note'> = {
  ...about,
  scope: 'note',
  example: { path: 'notes/sequences.md', ok: 'topic: types/sequences', notOk: 'topic: types', at: '2:8' },
  check: checkTopic,
}

function* checkTopic({ frontMatter }: QuestionFile | NoteFile, { config }: BankFiles): Generator<Fault> {
  const { topic } = frontMatter.value
  if (!config || topic === undefined) return
  const known = config.topics?.map(({ id }) => id) ?? []
  if (known.includes(topic)) return
  yield {
    place: frontMatter.placeOf('/topic'),
    reason: `Unexpected topic \`${topic}\`, expected one of \`bank.yaml\`${didYouMean(topic, known)}`,
  }
}
