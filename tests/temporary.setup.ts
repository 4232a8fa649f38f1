import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

/**
 * Gives a run of the tests a temporary folder of its own, and takes it away at the end with all that tests left in it;
 * where one failed it stays, to be looked at.
 */
export default function setup({ vitest }: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-tests-'))
  chmodSync(folder, 0o755) // tests that run as somebody else go through it
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder // Windows asks the latter two
  return () => {
    if (vitest.state.getCountOfFailedTests() > 0) console.log(`What the tests wrote is in ${folder}`)
    else rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
