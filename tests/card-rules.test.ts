import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfLists, prepdeck } from './prepdeck.fixture.ts'

test('a card that is too long is told of at the line it comes from, and is built all the same', async () => {
  const folder = copyOfLists()
  const line = lengthen(folder)
  const run = await prepdeck(folder, ['build'])
  expect(run.code).toBe(0)
  expect(run.stderr).toContain(
    `questions/list.md:${line}:3: warning: Unexpected back of 84 words, expected at most 60 (back-length)`,
  )
})

test('bank.yaml sets the limits', async () => {
  const folder = copyOfLists()
  lengthen(folder)
  appendFileSync(path.join(folder, 'bank.yaml'), 'limits: { backWords: 90 }\n')
  expect((await prepdeck(folder, ['check'])).stderr).not.toContain('back-length')
})

/** Makes a key point long; gives its line. */
function lengthen(folder: string): number {
  const file = path.join(folder, 'questions/list.md')
  const lines = readFileSync(file, 'utf8').split('\n')
  const at = lines.findIndex(line => line.startsWith('- **Can it change?**'))
  expect(at).toBeGreaterThan(0)
  lines[at] = `- **Can a list change?** ${'It can grow, shrink and change. '.repeat(14).trim()}`
  writeFileSync(file, lines.join('\n'))
  return at + 1
}
