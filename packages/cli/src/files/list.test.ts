import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from './list.ts'

/** A folder of empty files. */
function folderOf(...files: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-list-'))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), '')
  }
  return folder
}

function list(folder: string, out = path.join(folder, 'dist')) {
  return listFiles(folder, out, { PATH: process.env.PATH })
}

test('Markdown is listed by code unit, also in folders', () => {
  const folder = folderOf('b.md', 'a/c.markdown', 'B.MD', 'a.txt', 'a.md.bak')
  expect(list(folder)).toEqual({ files: ['B.MD', 'a/c.markdown', 'b.md'], unread: [] })
})

test('hidden folders, those of programs and that of the outputs are not meant', () => {
  const folder = folderOf('a.md', '.git/b.md', 'c/.d/e.md', 'node_modules/f.md', 'c/dist/g.md', 'out/h.md')
  expect(list(folder, path.join(folder, 'out')).files).toEqual(['a.md'])
})

test('in a checkout what git ignores is not meant', () => {
  const folder = folderOf('a.md', 'drafts/b.md')
  writeFileSync(path.join(folder, '.gitignore'), 'drafts/\n')
  expect(list(folder).files).toEqual(['a.md', 'drafts/b.md'])
  spawnSync('git', ['init', '-q'], { cwd: folder })
  expect(list(folder).files).toEqual(['a.md'])
})

test('a link is not followed, but said', () => {
  const folder = folderOf('a.md')
  symlinkSync('a.md', path.join(folder, 'b.md'))
  expect(list(folder)).toEqual({ files: ['a.md'], unread: [{ path: 'b.md', kind: 'symbolic link' }] })
})

test.runIf(process.platform === 'linux')('a name that is no UTF-8 is said', () => {
  const folder = folderOf('a.md')
  const name = Buffer.concat([Buffer.from(`${folder}/b`), Uint8Array.of(0xe9), Buffer.from('.md')])
  writeFileSync(name, '')
  expect(list(folder)).toEqual({ files: ['a.md'], unread: [{ path: 'b\uFFFD.md', kind: 'name' }] })
})
