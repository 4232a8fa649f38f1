import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toPage } from '../page.ts'
import type { References } from '../references.ts'
import { readingGrade } from './reading-grade.ts'
import { referenceHosts } from './reference-hosts.ts'
import { referenceRegistry } from './reference-registry.ts'
import { removedNames } from './removed-names.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import type { Rule } from './rule.ts'

const references: References = {
  primary: ['python.org'],
  denied: ['medium.com'],
  checked: { 'https://docs.python.org/3/': '2026-11-21' },
}

function said(rule: Rule, ...texts: string[]): string[] {
  const files = texts.map((value, at) => new VFile({ path: `${at + 1}.md`, value }))
  rule.check(files.map(toPage), references)
  return files.flatMap(({ path, messages }) =>
    messages.map(({ line, reason }) => `${path}${line ? `:${line}` : ''} ${reason}`),
  )
}

test('a denied host is shown at its link, and a first-hand source has to be there', () => {
  expect(said(referenceHosts, '## References\n\n- [A](https://blog.medium.com/x) (why)\n')).toEqual([
    '1.md:3 Unexpected host of `https://blog.medium.com/x`: it is denied',
    '1.md:3 Missing first-hand source among the references',
  ])
  expect(said(referenceHosts, '## References\n\n- [A](https://docs.python.org/3/) (why)\n')).toEqual([])
})

test('an address is in the registry, and the registry holds no other', () => {
  expect(said(referenceRegistry, '## References\n\n- [A](https://python.org/) (why)\n')).toEqual([
    '1.md:3 Missing `https://python.org/` in content/references.yaml: open it, and write the day',
    '1.md Unexpected `https://docs.python.org/3/` in content/references.yaml: no answer refers to it',
  ])
})

test('a name that is gone stands only where an answer warns of it', () => {
  const code = '```python\ndf.applymap(f)\n```\n'
  expect(said(removedNames, `## Answer\n\n${code}`)).toEqual([
    '1.md:3 Unexpected .applymap(: gone or deprecated since pandas 3.0, expected DataFrame.map',
  ])
  expect(said(removedNames, `## Pitfalls\n\n- **\`df.ix[0]\` works.** No.\n`)).toEqual([])
  expect(said(removedNames, '## Answer\n\n> [!NOTE]\n> `df.append(x)` is gone.\n')).toEqual([])
})

test('nine words in a row stand in one answer only', () => {
  const words = 'One two three four five six seven eight nine'
  expect(
    said(repeatedPhrases, `## Answer\n\n${words}.\n\n${words}.\n`, `## Answer\n\nZero ${words}!\n`),
  ).toEqual(['2.md:3 Unexpected words of 1.md: “one two three four five six seven eight nine”'])
  expect(said(repeatedPhrases, `## Answer\n\n${words}\n`, `## References\n\n- ${words}\n`)).toEqual([])
})

test('long sentences of long words read too hard', () => {
  const hard =
    'Notwithstanding considerable methodological heterogeneity, organisational reproducibility necessitates comprehensive documentation'
  expect(said(readingGrade, `## Answer\n\n${hard}.\n`)).toEqual([
    expect.stringMatching(/^1\.md:3 Unexpected reading grade \d+\.\d of “Answer”, expected at most 15/),
  ])
  expect(said(readingGrade, '## Answer\n\nIt is a list. You can change it.\n')).toEqual([])
})
