import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bank } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { copyOfLists, emptyFolder, filesIn, prepdeck, readJson } from './prepdeck.fixture.ts'

/** The small bank with the line ends of Windows in every file. */
function listsOfWindows(): string {
  const folder = copyOfLists()
  for (const file of filesIn(folder).filter(file => /\.(md|yaml)$/.test(file))) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    writeFileSync(path.join(folder, file), text.replaceAll('\n', '\r\n'))
  }
  return folder
}

/** What a bank says, without where it stands and what the hashes of its files are. */
async function contentOf(folder: string): Promise<unknown> {
  expect(await prepdeck(folder, ['parse'])).toMatchObject({ code: 0, stderr: '' })
  const { items, cards, roles, topics } = readJson<Bank>(path.join(folder, 'dist/bank.json'))
  const ofBytes = ['sha256', 'offset', 'guid']
  const said = JSON.stringify({ items, cards, roles, topics }, (key, value) =>
    ofBytes.includes(key) ? undefined : value,
  )
  return JSON.parse(said)
}

test('a bank with the line ends of Windows says what the same bank says with others', async () => {
  expect(await contentOf(listsOfWindows())).toEqual(await contentOf(copyOfLists()))
})

test('a fault in it is told at its place, and its line is shown whole', async () => {
  const folder = listsOfWindows()
  const file = path.join(folder, 'questions/list.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('difficulty: 1', 'difficulty: 4'))
  const { stderr } = await prepdeck(folder, ['check'])
  expect(stderr).toContain('questions/list.md:4:13: error: Unexpected difficulty `4`')
  expect(stderr).toContain('\n  4 | difficulty: 4\n    |             ^\n')
})

test('a question that is begun in it leaves the line ends of the syllabus', async () => {
  const folder = listsOfWindows()
  const syllabus = path.join(folder, 'questions.md')
  const before = readFileSync(syllabus, 'utf8')
  const number = /^(\d+)\. (?!.*\]\()/m.exec(before)?.[1] ?? ''
  expect(await prepdeck(folder, ['new', 'question', number, 'a-new-one'])).toMatchObject({ code: 0 })
  const now = readFileSync(syllabus, 'utf8')
  expect(now).toContain('](questions/a-new-one.md)')
  expect(now.split('\r\n')).toHaveLength(before.split('\r\n').length)
  expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a path may be given as the URL that a browser copies', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'my notes.md'), '# Notes\n\n## What is a list?\n\nA mutable sequence.\n')
  const url = pathToFileURL(path.join(folder, 'my notes.md')).href
  expect(url).toContain('my%20notes.md')
  const out = pathToFileURL(path.join(folder, 'made')).href
  expect(await prepdeck('/', ['build', url, '--out', out, '--quiet'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
  expect(filesIn(path.join(folder, 'made'))).toContain('bank.json')
})

test('a URL of another machine is no path here', async () => {
  const { code, stderr } = await prepdeck('/', ['build', 'file://server.example/notes.md'])
  expect(code).toBe(process.platform === 'win32' ? 1 : 2)
  expect(stderr).toContain('Expected a file on this machine.')
})
