import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, prepdeck } from '../prepdeck.fixture.ts'
import { filesOf, shared } from './shared.fixture.ts'

const seeds = filesOf('seeds', '.txt')
const documents = [...seeds, ...filesOf('corpus', '.md')].map(file => ({
  about: path.relative(shared, file),
  file,
}))

/** The notes of the seeds, which are damaged; every other document has nothing to fix. */
const damaged = seeds[2]

/** Runs `fix` on a copy of a document, alone in a folder. */
async function fix(file: string) {
  const folder = emptyFolder()
  const copy = path.join(folder, path.basename(file))
  copyFileSync(file, copy)
  const { code, stdout } = await prepdeck(folder, ['fix', path.basename(file)])
  const again = await prepdeck(folder, ['fix', path.basename(file)])
  return { code, lines: stdout.trimEnd().split('\n'), again: again.stdout, bytes: readFileSync(copy) }
}

describe.each(documents.filter(({ file }) => file !== damaged))('$about', ({ file }) => {
  test('has nothing to fix, and keeps every byte', async () => {
    const { code, lines, again, bytes } = await fix(file)
    expect({ code, lines, again }).toEqual({ code: 0, lines: ['nothing to fix'], again: 'nothing to fix\n' })
    expect(bytes).toEqual(readFileSync(file))
  })
})

test('of the notes 52 damaged characters are written as they were, and the one guess is left', async () => {
  const { code, lines, again, bytes } = await fix(damaged ?? '')
  expect(code).toBe(0)
  expect(lines.filter(line => line.includes(': fixed: '))).toHaveLength(52)
  expect(lines.filter(line => line.includes(': left: '))).toEqual([
    expect.stringMatching(/:157:39: left: Unexpected damaged bytes F0 9F 86, read as 🏆 by likelihood/),
  ])
  expect(again).toBe('nothing to fix\n')
  const [before, after] = [readFileSync(damaged ?? ''), bytes].map(text => text.toString('utf8').split('\n'))
  const ascii = (line: string) => line.replaceAll(/\P{ASCII}/gu, '')
  expect(after?.map(ascii)).toEqual(before?.map(ascii))
})
