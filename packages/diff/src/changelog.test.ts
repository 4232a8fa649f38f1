import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compareBanks, toChangelog } from './index.ts'

test('a changelog says what was added, reworded, moved and withdrawn', () => {
  const diff = exampleOf('diff')
  if (diff.kind !== 'bank') throw new Error('Unexpected diff of decks, expected one of banks')
  expect(toChangelog(diff)).toBe(`## 2.0.0

### Added

- Slicing (\`slicing\`)

### Reworded

- When would you use a tuple instead of a list? (\`list-vs-tuple\`, was \`tuple-or-list\`): answer.short

### Withdrawn

- What does the cmp argument of list.sort do? (\`list-sort-cmp\`): It asked about the \`cmp\` argument of Python 2.

- New topic: \`python/tuples\`
- Cards: 1 updated, 1 new, 1 withdrawn`)
})

test('of two banks that are the same there is nothing to say', () => {
  const bank = exampleOf('bank')
  expect(toChangelog(compareBanks(bank, bank))).toBe('## 1.1.0\n\nNothing changed.')
})
