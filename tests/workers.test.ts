import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const pdf = new URL('../packages/pdf/dist/index.js', import.meta.url)

// A process runs what was compiled; the sources that the other tests read have no worker.
test.skipIf(!existsSync(pdf))('two processes make the sheets that one makes, and say what went wrong', () => {
  const script = fileURLToPath(new URL('workers.fixture.mjs', import.meta.url))
  const scratch = mkdtempSync(path.join(tmpdir(), 'prepdeck-workers-'))
  const said = execFileSync(process.execPath, [script, scratch], { encoding: 'utf8' }).trim().split('\n')
  const [one, two, fault, faultOfTwo] = said.map(line => JSON.parse(line))
  expect(one.files).toHaveLength(4)
  expect(two).toEqual(one)
  expect(fault.fault).toMatch(/^Error: Cannot lay out .*expected integer or auto, found float/)
  expect(faultOfTwo).toEqual(fault)
})
