import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { locate } from './locate.ts'
import { readSources } from './read.ts'

/** The sources of a folder in which `meanwhile` happens to a file behind every reading of it. */
function readWhile(meanwhile: (file: string) => void): ReturnType<typeof readSources> {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-read-'))
  writeFileSync(path.join(folder, 'a.md'), '# A\n')
  const location = locate(folder, { cwd: '/', env: {} })
  const { readFileSync } = fs
  fs.readFileSync = ((file: string, ...words: []) => {
    const contents = readFileSync(file, ...words)
    meanwhile(file)
    return contents
  }) as typeof readFileSync
  syncBuiltinESMExports()
  try {
    return readSources(location)
  } finally {
    fs.readFileSync = readFileSync
    syncBuiltinESMExports()
  }
}

test('a file that is saved while it is read is read once more', () => {
  let saved = false
  const { files, unread } = readWhile(file => {
    if (!saved) writeFileSync(file, '# A\n\n## Why?\n')
    saved = true
  })
  expect(unread).toEqual([])
  expect(files.map(String)).toEqual(['# A\n\n## Why?\n'])
})

test('a file that never comes to rest is told, and not read', () => {
  let length = 0
  const { files, unread } = readWhile(file => writeFileSync(file, '#'.repeat(length++)))
  expect(files).toEqual([])
  expect(unread.map(file => file.messages.map(String))).toEqual([
    ['a.md:1:1: Unexpected file that changes while it is read'],
  ])
})

test('a file that vanishes while it is read is told', () => {
  const { files, unread } = readWhile(file => rmSync(file))
  expect(files).toEqual([])
  expect(unread.map(file => file.messages.map(({ reason, ruleId }) => [ruleId, reason]))).toEqual([
    [['file-read', 'Unexpected file that cannot be read: it is not there']],
  ])
})
