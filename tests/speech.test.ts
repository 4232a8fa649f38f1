import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { checkShape } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { copyOfLists, emptyFolder, prepdeck } from './prepdeck.fixture.ts'

const terminal = { isTTY: true, columns: 80 }
const now = 1_767_225_600

/** Notes with a dead link, alone in a folder. */
function notes(): string {
  const folder = emptyFolder()
  const text = '# My notes\n\n## What is a list?\n\nA mutable sequence, see [there](no.md).\n\n## Why?\n'
  writeFileSync(path.join(folder, 'notes.md'), text)
  return folder
}

test('a build ends with what was made, and what to do with it', async () => {
  const { stdout } = await prepdeck(notes(), ['build', 'notes.md'])
  expect(stdout.replaceAll(/ +\d+ k?B/g, ' SIZE')).toBe(
    [
      'My notes',
      '2 questions (1 answered), 1 card, in dist/notes/',
      '  anki/notes.apkg               Anki deck, 1 card SIZE',
      '  pdf/notes-study-guide-a4.pdf  PDF sheet, 3 pages SIZE',
      '  dataset/                      npm package SIZE',
      '  bank.json                     the whole bank SIZE',
      '',
      'Learn  in Anki, File → Import: dist/notes/anki/notes.apkg',
      'Print  dist/notes/pdf/notes-study-guide-a4.pdf',
      'Code   npm install ./dist/notes/dataset',
      'Keep   notes.prepdeck.lock.json, so that updates keep what you have learnt',
      '',
    ].join('\n'),
  )
})

test('what a second build makes the same is marked, and the lock needs no word any more', async () => {
  const folder = notes()
  await prepdeck(folder, ['build'])
  writeFileSync(path.join(folder, 'notes.md'), '# My notes\n\n## What is a list?\n\nA sequence.\n')
  const changed = await prepdeck(folder, ['build'])
  expect(changed.stdout).not.toContain('unchanged')
  const { stdout } = await prepdeck(folder, ['build'])
  expect(stdout.match(/ unchanged$/gm)).toHaveLength(4)
  expect(stdout).not.toContain('lock.json')
})

test('with --quiet nothing is said but errors', async () => {
  const folder = notes()
  expect(await prepdeck(folder, ['build', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  writeFileSync(path.join(folder, 'broken.md'), '# A?\n\n\0\n')
  const { code, stdout, stderr } = await prepdeck(folder, ['build', '-q'], {}, now, terminal)
  expect([code, stdout]).toEqual([1, ''])
  expect(stripVTControlCharacters(stderr)).toMatch(
    /^broken\.md:3:1: error: .*\n(.*\n)*1 error; nothing was written\n$/,
  )
})

test('as JSON each message is a line of stderr, and the summary the one of stdout', async () => {
  const { stdout, stderr } = await prepdeck(notes(), ['build', '--format', 'json'], {}, now, terminal)
  const messages = stderr
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(messages.map(({ rule }) => rule)).toEqual(['link-target'])
  expect(messages.flatMap(message => checkShape('message', message))).toEqual([])
  expect(stdout.match(/\n/g)).toHaveLength(1)
  const summary = JSON.parse(stdout)
  expect(checkShape('summary', summary)).toEqual([])
  expect(summary).toMatchObject({
    counts: { questions: 2, answered: 1, notes: 0, cards: 1, pictures: 0 },
    folder: 'dist',
    lock: 'prepdeck.lock.json',
  })
  expect(summary.outputs.map(({ kind }: { kind: string }) => kind)).toEqual([
    'deck',
    'sheet',
    'dataset',
    'bank',
  ])
})

test('as JSON nothing is on stdout where nothing was made, and a failure is a message too', async () => {
  const { code, stdout, stderr } = await prepdeck('/', ['build', 'no-such-folder', '--format', 'json'])
  expect([code, stdout]).toEqual([2, ''])
  const message = JSON.parse(stderr)
  expect(checkShape('message', message)).toEqual([])
  expect(message).toEqual({
    ...{ severity: 'error', rule: 'failed' },
    reason: 'there is no file or folder no-such-folder',
  })
})

test('a step names what it made alone', async () => {
  const folder = copyOfLists()
  await prepdeck(folder, ['build'])
  const { stdout } = await prepdeck(folder, ['pdf', '--sheet', 'cues', '--format', 'json'])
  expect(JSON.parse(stdout).outputs).toMatchObject([
    { path: 'dist/pdf/lists-cues-a4.pdf', kind: 'sheet', unchanged: false, pages: 3 },
  ])
})

test('a terminal is told what is being done, and sees nothing of it at the end', async () => {
  const { stderr } = await prepdeck(notes(), ['build'], { NO_COLOR: '1' }, now, terminal)
  const steps = stderr.split('\r\u001B[K')
  expect(steps.filter(step => step.includes(' …'))).toEqual([
    'Starting …',
    'Reading the files …',
    'Making the dataset of 2 items …',
    'Making the decks of 1 card …',
    'Setting the sheets …',
  ])
})

test('on a terminal messages are in colour and broken between words', async () => {
  const { stderr, stdout } = await prepdeck(notes(), ['build'], {}, now, terminal)
  expect(stderr).toContain(
    '\u001B[1mnotes.md:5:25: \u001B[22m\u001B[33mwarning:\u001B[39m Unexpected link to `no.md`',
  )
  expect(stdout).toContain('\u001B[1mMy notes\u001B[22m')
  const lines = stripVTControlCharacters(stderr + stdout).split(/[\r\n]+/)
  expect(lines.filter(line => line.length > 80)).toEqual([])
})

test.each([
  ['NO_COLOR on a terminal', { NO_COLOR: '1' }, terminal, false],
  ['FORCE_COLOR in a file', { FORCE_COLOR: '1' }, {}, true],
])('%s is obeyed, in help too', async (_, env, output, coloured) => {
  const check = await prepdeck(notes(), ['check'], env, now, output)
  const help = await prepdeck('/', ['--help'], env, now, output)
  const colours = [check.stderr, help.stdout].map(text => text.includes('\u001B[1m'))
  expect(colours).toEqual([coloured, coloured])
})

test('a bank in which nothing is wrong hears so', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\n## What is a list?\n\nA mutable sequence.\n')
  expect(await prepdeck(folder, ['check'])).toEqual({
    code: 0,
    stdout: '1 note, 1 card: nothing is wrong\n',
    stderr: '',
  })
})
