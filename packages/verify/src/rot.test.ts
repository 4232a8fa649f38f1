import { expect, test } from 'vitest'
import { toRotPage } from './rot.ts'

test('what will be deprecated is listed with its place, and the releases that said so', () => {
  const fence = {
    path: 'content/b/questions/q.md',
    line: 9,
    language: 'python',
    code: '',
    noRun: false,
    expected: { kind: 'output', text: '1\n', line: 12 },
  } as const
  const versions = { pandas: '4.0.0rc0', numpy: '2.6.0' }
  const page = toRotPage([
    { fence, outcome: { output: '1\n', failed: false, versions, warnings: ['FutureWarning: a | b'] } },
    { fence, outcome: { output: '2\n', failed: false, versions } },
  ])
  expect(page).toContain('numpy 2.6.0 · pandas 4.0.0rc0\n')
  expect(page).toContain('| content/b/questions/q.md:9 | FutureWarning: a \\| b |\n')
  expect(page).toContain('| content/b/questions/q.md:9 | prints "2\\n" |\n')
})

test('a page without faults says so', () => {
  expect(toRotPage([])).toContain('Nothing: no warning')
})
