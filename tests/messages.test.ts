import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfLists, emptyFolder, prepdeck } from './prepdeck.fixture.ts'

test('messages come in the order of the paths, whether a file was read or not', async () => {
  const folder = emptyFolder()
  for (const name of ['d.md', 'b.md', 'a.md']) writeFileSync(path.join(folder, name), '[x](no.md)\n')
  symlinkSync('a.md', path.join(folder, 'c.md'))
  const { stderr } = await prepdeck(folder, ['check', '--format', 'json'])
  const files = stderr
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).file)
  expect(files).toEqual(['a.md', 'b.md', 'c.md', 'd.md'])
})

test.each([
  ['UTF-8 with its mark', Buffer.from('\uFEFF# Où?\n\nÉté\0\n')],
  ['UTF-16', Buffer.from('\uFEFF# Où?\n\nÉté\0\n', 'utf16le')],
])('the frame of a file in %s shows its text', async (_, bytes) => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'a.md'), bytes)
  const { stderr } = await prepdeck(folder, ['check'])
  expect(stderr).toContain('a.md:3:4: error: Unexpected NUL (U+0000), expected text (encoding)\n')
})

test('the frame of a file in Windows-1252 shows its letters', async () => {
  const folder = copyOfLists()
  writeFileSync(
    path.join(folder, 'notes/sequences.md'),
    Buffer.from('---\ntopic: été\n---\n# Où?\n', 'latin1'),
  )
  const { code, stderr } = await prepdeck(folder, ['check'])
  expect(code).toBe(1)
  expect(stderr).toContain('\n  2 | topic: été\n    |        ^\n')
})

test('the frame of a file in UTF-16 shows its letters', async () => {
  const folder = copyOfLists()
  const text = '\uFEFF---\ntopic: été\n---\n# Où?\n'
  writeFileSync(path.join(folder, 'notes/sequences.md'), Buffer.from(text, 'utf16le'))
  const { stderr } = await prepdeck(folder, ['check'])
  expect(stderr).toContain('\n  2 | topic: été\n    |        ^\n')
})

test('no frame is wider than 80 columns', async () => {
  const folder = copyOfLists()
  writeFileSync(
    path.join(folder, 'notes/sequences.md'),
    `---\ntopic: types/sequences\n---\n# A\n\n${'word '.repeat(40)}[x](no.md)\n`,
  )
  const { stderr } = await prepdeck(folder, ['check'])
  const frames = stderr.split('\n').filter(line => /^ +\d* \| /.test(line))
  expect(frames.some(line => line.includes('[x](no.md)'))).toBe(true)
  expect(frames.filter(line => line.length > 80)).toEqual([])
})

test('a slip in a flag and in a format is told', async () => {
  const flag = await prepdeck('/', ['check', '--fromat', 'json'])
  expect(flag.code).toBe(2)
  expect(flag.stderr).toContain('Did you mean --format?')
  const format = await prepdeck('/', ['check', '--format', 'jsn'])
  expect(format.code).toBe(2)
  expect(format.stderr).toContain('Did you mean json? Allowed are text, json, github.')
})

test('an annotation of GitHub names a file whatever is in its name', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'a:b,50%\n.md'), '# A?\n\n[x](no.md)\n')
  const { stderr } = await prepdeck(folder, ['check', '--format', 'github'])
  expect(stderr).toBe(
    '::warning file=a%3Ab%2C50%25%0A.md,line=3,col=1,title=link-target::Unexpected link to `no.md`, expected a file that is there\n',
  )
})
