import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import { gatherLearnerFiles, releaseBank } from '@prepdeck/release'
import { expect, test } from 'vitest'
import { copyOfLists, emptyFolder, filesIn, readJson } from './prepdeck.fixture.ts'

const surroundings = { stderr: { write: () => {} }, now: () => 1_767_225_600 }
const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8')

test('a bank is released once, and again only when something changed, under the version that follows', async () => {
  const folder = copyOfLists()
  const first = await releaseBank(folder, surroundings)
  expect(first?.changes).toBe(`## ${first?.version}\n\nThe first release.`)
  expect(readJson<Bank>(path.join(folder, 'published', 'bank.json')).version).toBe(first?.version)
  expect(await releaseBank(folder, surroundings)).toBeUndefined()

  const note = path.join(folder, 'notes', filesIn(path.join(folder, 'notes'))[0] ?? '')
  writeFileSync(note, `${readFileSync(note, 'utf8')}\n## A section that is new\n\nWords.\n`)
  const second = await releaseBank(folder, surroundings)
  expect(second?.version).not.toBe(first?.version)
  expect(second?.changes).toContain('### Reworded')
  expect(read(folder, 'bank.yaml')).toContain(`version: ${second?.version}`)
  expect(read(folder, 'CHANGELOG.md').indexOf(`## ${second?.version}`)).toBeLessThan(
    read(folder, 'CHANGELOG.md').indexOf(`## ${first?.version}`),
  )
  expect(readJson<Bank>(path.join(folder, 'published', 'bank.json')).version).toBe(second?.version)
  rmSync(folder, { recursive: true })
})

test('learners find the same names at every release', async () => {
  const [folder, target] = [copyOfLists(), emptyFolder()]
  await releaseBank(folder, surroundings)
  await gatherLearnerFiles(folder, target)
  const names = filesIn(target)
  expect(names).toContain('lists-notes.md')
  expect(names.filter(name => name.endsWith('.apkg'))).not.toEqual([])
  expect(names.filter(name => name.endsWith('.pdf'))).not.toEqual([])
  expect(names.filter(name => /\d+\.\d+\.\d+/.test(name))).toEqual([])
  rmSync(folder, { recursive: true })
  rmSync(target, { recursive: true })
})
