import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readFences } from './read-fences.ts'

const markdown = `# Q

\`\`\`python predict
print(1)
\`\`\`

\`\`\`text output
1
\`\`\`

- nested

  \`\`\`python no-run
  # needs a cluster
  \`\`\`

\`\`\`sql
select 1
\`\`\`

\`\`\`text error
Error: x
\`\`\`

\`\`\`js
1
\`\`\`
`

test('a fence is read with its line and the output below it', () => {
  expect(readFences(new VFile({ path: 'q.md', value: markdown }))).toEqual([
    {
      path: 'q.md',
      line: 3,
      language: 'python',
      code: 'print(1)\n',
      noRun: false,
      expected: { kind: 'output', text: '1\n', line: 7 },
    },
    { path: 'q.md', line: 13, language: 'python', code: '# needs a cluster\n', noRun: true },
    {
      path: 'q.md',
      line: 17,
      language: 'sql',
      code: 'select 1\n',
      noRun: false,
      expected: { kind: 'error', text: 'Error: x\n', line: 21 },
    },
  ])
})
