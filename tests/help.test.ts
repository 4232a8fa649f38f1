import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, prepdeck } from './prepdeck.fixture.ts'

const commands = [
  ...['build', 'check', 'fix', 'preview', 'new', 'new question', 'diff'],
  ...['parse', 'dataset', 'anki', 'pdf', 'summary'],
]

test.each(commands)('the help of %s has examples and exit codes, in 80 columns', async command => {
  const { code, stdout, stderr } = await prepdeck('/', [...command.split(' '), '--help'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(new RegExp(`^Usage: prepdeck ${command}`))
  if (command !== 'new') {
    expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}prepdeck ${command} `))
    expect(stdout).toContain('\nExit codes:\n  0  ')
  }
  expect(stdout.split('\n').filter(line => line.length > 80 || line.endsWith(' '))).toEqual([])
})

test('the help names every command, those of every day first', async () => {
  const { stdout } = await prepdeck('/', ['--help'])
  const named = commands.filter(command => new RegExp(`^ {2}${command} `, 'm').test(stdout))
  expect(named).toEqual(commands)
  expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
})

test('an example of the help builds', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\n## What is a list?\n\nA mutable sequence.\n')
  expect(await prepdeck(folder, ['build', 'notes.md'])).toMatchObject({ code: 0, stderr: '' })
})

test.each([
  [['biuld'], 'Did you mean build?'],
  [['chek', 'notes.md'], 'Did you mean check?'],
  [['build', '--ot', 'x'], 'Did you mean --out?\nTry: prepdeck build --help\n'],
  [['pdf', '--sheet', 'practise'], 'Did you mean practice?'],
  [['pdf', '--paper', 'leter'], 'Did you mean letter?'],
  [['diff', '--format', 'note'], 'Did you mean notes?'],
  [['new', 'qestion', '1', 'a'], 'Did you mean question?'],
  [['notes.md'], 'Did you mean prepdeck build notes.md?'],
])('a slip is told: prepdeck %s', async (words, said) => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'notes.md'), '# Notes\n')
  const { code, stdout, stderr } = await prepdeck(folder, words)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^prepdeck: /)
  expect(stderr).toContain(said)
})

test('without a command the help is shown, and nothing is taken for done', async () => {
  const { code, stderr } = await prepdeck('/', [])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^Usage: prepdeck <command> \[path\]\n/)
})
