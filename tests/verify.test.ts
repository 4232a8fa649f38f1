import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  chooseEngine,
  judge,
  judgeFindings,
  readFences,
  readReceipts,
  readReferences,
  readSources,
  rules,
  toLinter,
  toPage,
  toPyodide,
  toSqlite,
  withoutFence,
  withoutReceipt,
} from '@prepdeck/verify'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const banks = readdirSync(`${root}/content`).filter(name => !name.includes('.') && name !== 'LICENSE')
const files = (await Promise.all(banks.map(bank => readSources(root, bank)))).flat()

test('the answers keep the rules about their text', async () => {
  const [pages, references] = [files.map(toPage), await readReferences(root)]
  for (const rule of rules) rule.check(pages, references)
  expect(files.flatMap(file => file.messages.splice(0).map(String))).toEqual([])
})

test('every piece of code that runs has its receipt: `pnpm verify` writes the missing ones', async () => {
  const stale: string[] = []
  for (const file of files) {
    const fences = readFences(file).filter(({ noRun }) => !noRun)
    const receipts = await readReceipts(root, file.path)
    stale.push(...withoutReceipt(fences, receipts).map(({ path, line }) => `${path}:${line}`))
    stale.push(
      ...withoutFence(fences, receipts).map(({ sha256 }) => `${file.path}: a receipt for nothing, ${sha256}`),
    )
  }
  expect(stale).toEqual([])
})

test('the code that needs no more than the standard library, or SQLite, does what the answers say', async () => {
  const engines = { pyodide: toPyodide(), sqlite: toSqlite() }
  for (const file of files)
    for (const fence of readFences(file)) {
      const engine = chooseEngine(fence)
      if (!fence.noRun && engine !== 'cpython') judge(file, fence, await engines[engine].run(fence))
    }
  await engines.pyodide.close()
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
}, 300_000)

test('code that cannot be run here is sound Python', () => {
  const lint = toLinter()
  for (const file of files)
    for (const fence of readFences(file))
      if (fence.noRun && fence.language === 'python') judgeFindings(file, fence, lint(fence))
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
})
