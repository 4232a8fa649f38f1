import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isCompiled } from './process.fixture.ts'

// In a process of its own: nothing can stop an expression that has lost its way.
test.runIf(isCompiled)(
  'no regular expression takes long for a text of 100,000 characters',
  () => {
    const script = fileURLToPath(new URL('regular-expressions.fixture.mjs', import.meta.url))
    const lines = execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 300_000 })
      .trim()
      .split('\n')
    expect(lines).toEqual([expect.stringMatching(/^[3-9]\d\d regular expressions, 0 slow$/)])
  },
  300_000,
)
