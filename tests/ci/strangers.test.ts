import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import { describe, expect, test } from 'vitest'
import { lostWords, unaccounted } from '../accounting.fixture.ts'
import { emptyFolder, filesIn, prepdeck, readJson } from '../prepdeck.fixture.ts'
import { filesOf, shared } from './shared.fixture.ts'

const seeds = filesOf('seeds', '.txt')
const corpus = filesOf('corpus', '.md').filter(file => !/(LICENSE|corpus\/README)\.md$/.test(file))

/** Each document alone in a folder, under its own name and as Markdown. */
const documents = [...seeds, ...corpus].flatMap(file => {
  const { base, name, ext } = path.parse(file)
  const about = path.relative(shared, file)
  return [
    { about, file, base },
    ...(ext === '.md' ? [] : [{ about: `${about} as .md`, file, base: `${name}.md` }]),
  ]
})

test('the documents are there', () => {
  expect([seeds.length, corpus.length]).toEqual([3, 14])
})

describe.each(documents)('$about', ({ file, base }) => {
  test('is built alone, and every block of it is accounted for', async () => {
    const folder = emptyFolder()
    copyFileSync(file, path.join(folder, base))
    const run = await prepdeck(folder, ['build', base])
    expect(run.code).toBe(0)
    const out = path.join(folder, 'dist', path.parse(base).name)
    const bank = readJson<Bank>(path.join(out, 'bank.json'))
    const text = readFileSync(file, 'utf8')
    expect(bank.items.length).toBeGreaterThan(0)
    expect(unaccounted(bank, base, text)).toEqual([])
    expect(lostWords(bank, base, text)).toEqual([])
    expect(filesIn(out)).toContain('dataset/package.json')
    expect(filesIn(out).filter(made => made.endsWith('.pdf'))).toHaveLength(1)
    expect(filesIn(out).some(made => made.endsWith('.apkg'))).toBe(bank.cards.length > 0)
  })
})

test('the syllabus of the seeds has 100 questions: 20, 20, 30, 18 and 12 by role', async () => {
  const folder = emptyFolder()
  const [syllabus = ''] = seeds
  copyFileSync(syllabus, path.join(folder, 'syllabus.txt'))
  await prepdeck(folder, ['parse', 'syllabus.txt'])
  const { items, roles } = readJson<Bank>(path.join(folder, 'dist/syllabus/bank.json'))
  const questions = items.filter(item => item.kind === 'question')
  expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  expect(roles.map(({ id }) => questions.filter(({ role }) => role === id).length)).toEqual([
    20, 20, 30, 18, 12,
  ])
})
