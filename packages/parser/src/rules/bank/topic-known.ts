import { didYouMean } from '@prepdeck/model'
import type { Rule } from '../rule.ts'

export const topicKnown: Rule<'bank'> = {
  id: 'topic-known',
  description: 'A topic is one of those that `bank.yaml` lists.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'questions/list.md',
    ok: 'topic: types/sequences',
    notOk: 'topic: types/sequence',
    at: '2:8',
  },
  *check({ names }, { config }) {
    const known = config?.topics?.map(({ id }) => id) ?? []
    for (const { key, text: topic, position: place } of names)
      if (config && key === 'topic' && !known.includes(topic))
        yield {
          place,
          reason: `Unexpected topic \`${topic}\`, expected one of \`bank.yaml\`${didYouMean(topic, known)}`,
        }
  },
}
