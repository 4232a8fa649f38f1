import { lstatSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'

test('what stands under a name is called by its word', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-kind-'))
  const [file, link] = [path.join(folder, 'a'), path.join(folder, 'b')]
  writeFileSync(file, '')
  symlinkSync('a', link)
  expect([folder, file, link].map(name => kindOf(lstatSync(name)))).toEqual([
    'folder',
    'file',
    'symbolic link',
  ])
  expect(kindOf(statSync(link))).toBe('file')
})

test.skipIf(process.platform === 'win32')('a device is no file', () => {
  expect(kindOf(statSync('/dev/null'))).toBe('device')
})
