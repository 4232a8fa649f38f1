import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readJson } from './prepdeck.fixture.ts'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

/** Which package knows which: the arrows of docs/architecture.md. */
const arrows = {
  anki: ['@prepdeck/model', '@prepdeck/prose'],
  cards: ['@prepdeck/model'],
  cli: [
    '@prepdeck/anki',
    '@prepdeck/cards',
    '@prepdeck/dataset',
    '@prepdeck/diff',
    '@prepdeck/identity',
    '@prepdeck/model',
    '@prepdeck/parser',
    '@prepdeck/pdf',
    '@prepdeck/preview',
  ],
  dataset: ['@prepdeck/model', '@prepdeck/prose'],
  diff: ['@prepdeck/model', '@prepdeck/prose'],
  identity: ['@prepdeck/model'],
  model: ['@prepdeck/schemas'],
  parser: ['@prepdeck/model'],
  pdf: ['@prepdeck/model'],
  preview: ['@prepdeck/anki', '@prepdeck/model', '@prepdeck/prose'],
  prose: ['@prepdeck/model'],
  release: ['@prepdeck/model'],
  verify: [],
}

interface Manifest {
  readonly dependencies?: Record<string, string>
}

test('a package knows those that its arrows name, and no others', () => {
  const found = readdirSync(packages)
    .toSorted()
    .map(name => [name, knows(readJson<Manifest>(`${packages}/${name}/package.json`))])
  expect(Object.fromEntries(found)).toEqual(arrows)
})

function knows({ dependencies = {} }: Manifest): string[] {
  return Object.keys(dependencies)
    .filter(name => name.startsWith('@prepdeck/'))
    .toSorted()
}
