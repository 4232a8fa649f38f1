import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Failure } from '../world.ts'
import { locate } from './locate.ts'

const cwd = mkdtempSync(path.join(tmpdir(), 'prepdeck-locate-'))
for (const folder of ['bank/published', 'notes']) mkdirSync(path.join(cwd, folder), { recursive: true })
for (const file of ['bank/bank.yaml', 'bank/questions.md', 'bank/published/bank.json', 'notes/my.notes.md'])
  writeFileSync(path.join(cwd, file), '')

const from = (file: string) => path.join(cwd, file)
const world = { cwd, env: {} }

test('a folder is a bank, with its configuration, its lock and its last release', () => {
  expect(locate('bank', world)).toEqual({
    folder: from('bank'),
    config: from('bank/bank.yaml'),
    files: ['questions.md'],
    unread: [],
    name: 'bank',
    single: false,
    lock: from('bank/prepdeck.lock.json'),
    published: from('bank/published/bank.json'),
    out: from('bank/dist'),
  })
})

test('a file is a bank that is called after it, with a lock beside it', () => {
  expect(locate('notes/my.notes.md', world)).toEqual({
    folder: from('notes'),
    config: undefined,
    files: ['my.notes.md'],
    unread: [],
    name: 'my.notes',
    lock: from('notes/my.notes.prepdeck.lock.json'),
    published: undefined,
    single: true,
    out: from('notes/dist/my.notes'),
  })
})

test('the outputs may go elsewhere, and nothing else does', () => {
  const { out, lock } = locate('bank', world, 'elsewhere')
  expect({ out, lock }).toEqual({ out: from('elsewhere'), lock: from('bank/prepdeck.lock.json') })
})

test('a slip in any part of a path is told', () => {
  expect(() => locate('bnk/questions.md', world)).toThrow(
    new Failure('there is no file or folder bnk/questions.md; did you mean bank?'),
  )
  expect(() => locate('bank/question.md', world)).toThrow(
    new Failure('there is no file or folder bank/question.md; did you mean bank/questions.md?'),
  )
  expect(() => locate('something', world)).toThrow(new Failure('there is no file or folder something'))
})
