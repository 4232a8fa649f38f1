import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { contentsOf, copyOfLists, emptyFolder, filesIn, prepdeck, readJson } from './prepdeck.fixture.ts'

test('a bank becomes a bank.json, a dataset, two decks and a sheet', async () => {
  const folder = copyOfLists()
  const run = await prepdeck(folder, ['build'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(filesIn(path.join(folder, 'dist')).filter(file => !file.startsWith('dataset/'))).toEqual([
    'anki/lists-extra.apkg',
    'anki/lists.apkg',
    'bank.json',
    'pdf/lists-study-guide-a4.fit.json',
    'pdf/lists-study-guide-a4.pdf',
  ])
  expect(filesIn(path.join(folder, 'dist/dataset'))).toContain('package.json')
  expect(existsSync(path.join(folder, 'prepdeck.lock.json'))).toBe(true)
  expect(run.stdout).toContain('3 questions (2 answered), 1 note')
  expect(run.stdout).toContain('1 note, 27 cards, in dist/\n  anki/lists.apkg ')
})

test('a second build of the same sources changes nothing, whatever the time', async () => {
  const folder = copyOfLists()
  await prepdeck(folder, ['build'])
  const before = contentsOf(folder)
  await prepdeck(folder, ['build'], {}, 1_900_000_000)
  expect(contentsOf(folder)).toEqual(before)
})

test('two builds in two folders give the same bytes', async () => {
  const [one, other] = [copyOfLists(), copyOfLists()]
  await prepdeck(one, ['build'])
  await prepdeck('/', ['build', other])
  expect(contentsOf(one)).toEqual(contentsOf(other))
})

test('the steps of the pipeline give what one build gives', async () => {
  const [whole, steps] = [copyOfLists(), copyOfLists()]
  await prepdeck(whole, ['build'])
  for (const step of ['parse', 'dataset', 'anki', 'pdf'])
    expect(await prepdeck(steps, [step])).toMatchObject({ code: 0 })
  expect(contentsOf(steps)).toEqual(contentsOf(whole))
})

test('somebody’s notes are a bank without a word of configuration', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'notes.md'), '# My notes\n\n## What is a list?\n\nA mutable sequence.\n')
  const run = await prepdeck(folder, ['build', 'notes.md'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(filesIn(folder).filter(file => !file.includes('/dataset/'))).toEqual([
    'dist/notes/anki/notes.apkg',
    'dist/notes/bank.json',
    'dist/notes/pdf/notes-study-guide-a4.fit.json',
    'dist/notes/pdf/notes-study-guide-a4.pdf',
    'notes.md',
    'notes.prepdeck.lock.json',
  ])
})

test('--out moves the outputs and nothing else', async () => {
  const folder = copyOfLists()
  expect(await prepdeck(folder, ['build', '.', '--out', '../elsewhere'])).toMatchObject({ code: 0 })
  expect(existsSync(path.join(folder, 'dist'))).toBe(false)
  expect(existsSync(path.join(folder, 'prepdeck.lock.json'))).toBe(true)
  expect(filesIn(path.join(folder, '../elsewhere'))).toContain('bank.json')
})

test('a dead link in somebody’s notes warns once a rule and stops nothing', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'a.md'), '# A\n\n[x](no.md) and [y](nor.md)\n')
  const run = await prepdeck(folder, ['build', 'a.md'])
  expect(run.code).toBe(0)
  expect(run.stderr).toBe(
    'a.md:3:1: warning: Unexpected link to `no.md`, expected a file that is there (link-target), and 1 more like it\n2 warnings; they stop nothing\n',
  )
})

test('questions without an answer give no deck, and that is said', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'list.txt'), '# List\n\n1. **What?**\n2. **Why?**\n3. **How?**\n')
  const run = await prepdeck(folder, ['build', 'list.txt'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain('no deck: no question has an answer yet')
  expect(existsSync(path.join(folder, 'dist/list/anki'))).toBe(false)
  expect(readJson<Bank>(path.join(folder, 'dist/list/bank.json')).items).toHaveLength(3)
})

test('under CI the lock is frozen: what would change it is a fault', async () => {
  const folder = copyOfLists()
  await prepdeck(folder, ['build'])
  expect(await prepdeck(folder, ['build'], { CI: 'true' })).toMatchObject({ code: 0 })
  const file = path.join(folder, 'questions/list.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Yes, in place.', 'Yes.'))
  const lock = readFileSync(path.join(folder, 'prepdeck.lock.json'), 'utf8')
  const run = await prepdeck(folder, ['build'], { CI: 'true' })
  expect(run.code).toBe(1)
  expect(run.stderr).toContain(
    'prepdeck.lock.json:1:1: error: Unexpected lock, expected it to follow the sources',
  )
  expect(readFileSync(path.join(folder, 'prepdeck.lock.json'), 'utf8')).toBe(lock)
})

test('a path that is not there and a word that is no command are told, with exit 2', async () => {
  const folder = emptyFolder()
  expect(await prepdeck(folder, ['build', 'nowhere'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'prepdeck: there is no file or folder nowhere\n',
  })
  const slip = await prepdeck(folder, ['biuld'])
  expect(slip.code).toBe(2)
  expect(slip.stderr).toContain('Did you mean build?')
})

test('a folder without Markdown is told, with exit 1', async () => {
  const folder = emptyFolder()
  const run = await prepdeck(folder, ['build'])
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('Unexpected folder without Markdown')
  expect(filesIn(folder)).toEqual([])
})
