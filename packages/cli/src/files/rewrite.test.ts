import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { onDisk } from './disk.fixture.ts'
import { rewrite } from './rewrite.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-rewrite-'))
const from = (file: string) => path.join(folder, file)

test('a file keeps its permissions, and a link stays a link', async () => {
  writeFileSync(from('a.md'), 'old')
  chmodSync(from('a.md'), 0o640)
  symlinkSync('a.md', from('b.md'))
  await rewrite([{ path: from('b.md'), contents: 'new' }])
  expect(readFileSync(from('a.md'), 'utf8')).toBe('new')
  expect(statSync(from('a.md')).mode & 0o777).toBe(0o640)
  expect(lstatSync(from('b.md')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md'])
})

test('where one file is not there none is written', async () => {
  writeFileSync(from('c.md'), 'old')
  const both = [from('c.md'), from('d.md')].map(path => ({ path, contents: 'new' }))
  await expect(rewrite(both)).rejects.toThrow('ENOENT')
  expect(readFileSync(from('c.md'), 'utf8')).toBe('old')
})

test('where the disk is full before the last file is written, none is', async () => {
  const names = ['e.md', 'f.md', 'g.md']
  const ends: string[] = []
  for (let at = 0; at < 20; at++) {
    for (const name of names) writeFileSync(from(name), 'old')
    const before = readdirSync(folder)
    const end = await onDisk(at, 'full', () =>
      rewrite(names.map(name => ({ path: from(name), contents: 'new' }))),
    )
    ends.push(names.map(name => readFileSync(from(name), 'utf8')).join(' '))
    expect(end === 'ended').toBe(ends.at(-1) === 'new new new')
    expect(readdirSync(folder)).toEqual(before)
  }
  expect(new Set(ends)).toEqual(new Set(['old old old', 'new new new']))
})
