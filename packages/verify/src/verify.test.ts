import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Engine, Outcome } from './engines/engine.ts'
import { readFences } from './read-fences.ts'
import { hashOf, withoutFence, withoutReceipt } from './receipt.ts'
import { verify } from './verify.ts'

const markdown = (output: string) =>
  `\`\`\`python\nimport pandas\n\`\`\`\n\n\`\`\`text output\n${output}\n\`\`\`\n\n\`\`\`python no-run\nx = (\n\`\`\`\n`

function toEngine(name: Engine['name'], output: string, runs: string[] = []): Engine {
  const outcome: Outcome = { output, failed: false, versions: { pandas: '3' } }
  return {
    name,
    run: async ({ path }) => {
      runs.push(path)
      return outcome
    },
    close: async () => {},
  }
}

function run(file: VFile, receipts: Parameters<typeof verify>[1]['receipts'], runs: string[] = []) {
  const engines = {
    cpython: toEngine('cpython', '1\n', runs),
    pyodide: toEngine('pyodide', ''),
    sqlite: toEngine('sqlite', ''),
  }
  return verify([file], { receipts, engines, previous: toEngine('cpython', '1\n') })
}

test('code that does what its answer says gets a receipt, and is not run again', async () => {
  const [once, again] = [1, 2].map(() => new VFile({ path: 'q.md', value: markdown('1') })) as [VFile, VFile]
  const runs: string[] = []
  const first = await run(once, new Map(), runs)
  expect(first.receipts.get('q.md')).toEqual([
    {
      sha256: hashOf(readFences(once)[0] as never),
      engine: 'cpython',
      output: '1\n',
      versions: { pandas: '3' },
    },
  ])
  const second = await run(again, first.receipts, runs)
  expect(second).toMatchObject({ kept: 1, receipts: first.receipts })
  expect(runs).toEqual(['q.md'])
})

test('code that does something else gets a message and no receipt', async () => {
  const file = new VFile({ path: 'q.md', value: markdown('2') })
  expect((await run(file, new Map())).receipts.get('q.md')).toEqual([])
  expect(file.messages.map(String)).toContainEqual(expect.stringContaining('q.md:5:1: Unexpected output'))
})

test('code that cannot be run is read, and its faults are shown at their line', async () => {
  const file = new VFile({ path: 'q.md', value: markdown('1') })
  expect((await run(file, new Map())).linted).toBe(1)
  expect(file.messages.map(String)).toEqual([expect.stringMatching(/^q\.md:1[01]:1: /)])
})

test('a changed output makes a receipt stale, a changed place does not', () => {
  const fences = (text: string) => readFences(new VFile({ path: 'q.md', value: text })).slice(0, 1)
  const receipt = {
    sha256: hashOf(fences(markdown('1'))[0] as never),
    engine: 'cpython',
    output: '1\n',
    versions: {},
  } as const
  expect(withoutReceipt(fences(`moved\n\n${markdown('1')}`), [receipt])).toEqual([])
  expect(withoutReceipt(fences(markdown('2')), [receipt])).toHaveLength(1)
  expect(withoutFence(fences(markdown('2')), [receipt])).toEqual([receipt])
})
