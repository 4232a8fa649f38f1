import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentsOf, copyOfLists, edit, emptyFolder, filesIn, prepdeck } from './prepdeck.fixture.ts'

/** UTF-8 read as Windows-1252, with the bytes lost that it does not show: `✅ “Yes” 🏆`. */
const damaged = '# âœ… â€œYesâ€\n\nðŸ† won, itâ€™s true.\n'

test('damaged text is written as it was, each mend is said, and a guess is left', async () => {
  const folder = emptyFolder()
  const file = path.join(folder, 'notes.txt')
  writeFileSync(file, damaged)
  const run = await prepdeck(folder, ['fix', 'notes.txt'])
  expect(run.code).toBe(0)
  expect(run.stdout).toBe(
    [
      'notes.txt:1:3: fixed: damaged bytes E2 9C 85 → ✅ (damaged-text)',
      'notes.txt:1:7: fixed: damaged bytes E2 80 9C → “ (damaged-text)',
      'notes.txt:1:13: fixed: damaged bytes E2 80 → ” (damaged-text)',
      'notes.txt:3:12: fixed: damaged bytes E2 80 99 → ’ (damaged-text)',
      'notes.txt:3:1: left: Unexpected damaged bytes F0 9F 86, read as 🏆 by likelihood; it may have been 🍆 🐆 (damaged-text)',
      '',
    ].join('\n'),
  )
  expect(readFileSync(file, 'utf8')).toBe('# ✅ “Yes”\n\nðŸ† won, it’s true.\n')
  expect(filesIn(folder)).toEqual(['notes.txt'])
})

test('a second run fixes nothing, and still says what was left', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'a.md'), damaged)
  await prepdeck(folder, ['fix'])
  const before = statSync(path.join(folder, 'a.md')).mtimeMs
  expect(await prepdeck(folder, ['fix'])).toEqual({
    code: 0,
    stdout: 'nothing to fix\n',
    stderr:
      'a.md:3:1: warning: Unexpected damaged bytes F0 9F 86, expected a whole character; left, since nothing else in the file proves damage (damaged-text)\n  = Write the character that was meant\n1 warning; it stops nothing\n',
  })
  expect(statSync(path.join(folder, 'a.md')).mtimeMs).toBe(before)
})

test('a reworded question is written into the syllabus, and nothing else is', async () => {
  const folder = copyOfLists()
  const before = contentsOf(folder)
  edit(path.join(folder, 'questions/list.md'), '# What is a list?', '# What is a `list` in Python?')
  expect(await prepdeck(folder, ['check'])).toMatchObject({ code: 1 })
  expect(await prepdeck(folder, ['fix'])).toEqual({
    code: 0,
    stdout: 'questions.md:7:7: fixed: `What is a list?` → `What is a `list` in Python?` (title-listed)\n',
    stderr: '',
  })
  expect(contentsOf(folder)).toEqual({
    ...before,
    'questions.md': before['questions.md']?.replace('What is a list?', 'What is a `list` in Python?'),
    'questions/list.md': before['questions/list.md']?.replace(
      '# What is a list?',
      '# What is a `list` in Python?',
    ),
  })
  expect(await prepdeck(folder, ['check'])).toMatchObject({ code: 0 })
})

test('what cannot be fixed is told as `check` tells it: with exit 1 where nothing was fixed', async () => {
  const folder = copyOfLists()
  edit(path.join(folder, 'questions/list.md'), 'difficulty: 1', 'difficulty: 4')
  const before = contentsOf(folder)
  const check = await prepdeck(folder, ['check'])
  const fix = await prepdeck(folder, ['fix'])
  expect(fix).toMatchObject({ code: 1, stdout: 'nothing to fix\n' })
  expect(`${fix.stderr}`).toBe(check.stderr.replace('; nothing was written', ''))
  expect(contentsOf(folder)).toEqual(before)

  edit(path.join(folder, 'notes/sequences.md'), '## Tuples', '##Tuples')
  const both = await prepdeck(folder, ['fix'])
  expect(both).toMatchObject({ code: 0, stderr: fix.stderr })
  expect(both.stdout).toContain('fixed: `##Tuples` → `## Tuples` (pseudo-heading)')
  expect(contentsOf(folder)).toEqual(before)
})

test('a bank without a fault keeps every byte', async () => {
  const folder = copyOfLists()
  const before = contentsOf(folder)
  expect(await prepdeck(folder, ['fix'])).toEqual({ code: 0, stdout: 'nothing to fix\n', stderr: '' })
  expect(contentsOf(folder)).toEqual(before)
})

test('line endings, the byte order mark and the encoding stay', async () => {
  const folder = emptyFolder()
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const latin = (text: string) => Buffer.from(text, 'latin1')
  writeFileSync(path.join(folder, 'a.md'), '\uFEFF# A\r\n\r\n##B\r\rc\n')
  writeFileSync(path.join(folder, 'b.md'), utf16('# A\r\n\r\n##Café ✅\r\n'))
  writeFileSync(path.join(folder, 'c.md'), latin('# A\n\n##Café\n'))
  const run = await prepdeck(folder, ['fix'])
  expect(run).toMatchObject({ code: 0 })
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('\uFEFF# A\r\n\r\n## B\r\rc\n')
  expect(readFileSync(path.join(folder, 'b.md'))).toEqual(utf16('# A\r\n\r\n## Café ✅\r\n'))
  expect(readFileSync(path.join(folder, 'c.md'))).toEqual(latin('# A\n\n## Café\n'))
})

test('a link that is given stays a link, and permissions stay', async () => {
  const folder = emptyFolder()
  const file = path.join(folder, 'a.md')
  writeFileSync(file, '##A\n')
  chmodSync(file, 0o640)
  symlinkSync('a.md', path.join(folder, 'b'))
  expect(await prepdeck(folder, ['fix', 'b'])).toMatchObject({ code: 0 })
  expect(filesIn(folder)).toEqual(['a.md'])
  expect(readFileSync(file, 'utf8')).toBe('## A\n')
  expect(statSync(file).mode & 0o777).toBe(0o640)
})

test('fixes come as JSON lines and as workflow commands', async () => {
  const folder = emptyFolder()
  const file = path.join(folder, 'a.md')
  writeFileSync(file, '##A\n')
  const json = await prepdeck(folder, ['fix', '--format', 'json'])
  expect(JSON.parse(json.stdout)).toEqual({
    file: 'a.md',
    line: 1,
    column: 1,
    severity: 'fixed',
    rule: 'pseudo-heading',
    reason: '`##A` → `## A`',
  })
  writeFileSync(file, '##A\n')
  const github = await prepdeck(folder, ['fix', '--format', 'github'])
  expect(github.stdout).toBe('::notice file=a.md,line=1,col=1,title=pseudo-heading::fixed: `##A` → `## A`\n')
  expect(await prepdeck(folder, ['fix', '--format', 'json'])).toMatchObject({ code: 0, stdout: '' })
})

test.each(['build', 'check', 'fix'])('the help of %s shows an example', async command => {
  const { code, stdout } = await prepdeck('/', [command, '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain(`Examples:\n  prepdeck ${command}`)
})
