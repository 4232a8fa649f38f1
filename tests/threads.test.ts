import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const parser = new URL('../packages/parser/dist/index.js', import.meta.url)

// A thread runs what was compiled; the sources that the other tests read have no worker.
test.skipIf(!existsSync(parser))('several threads read what one reads, in the same order', () => {
  const script = fileURLToPath(new URL('threads.fixture.mjs', import.meta.url))
  const lines = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^[0-9a-f]{64} 15\d\d$/)
  expect(new Set(lines).size).toBe(1)
})
