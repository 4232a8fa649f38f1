import { type Bank, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toPackageJson } from './package-json.ts'

function manifestOf(changes: Partial<Bank> = {}): Record<string, unknown> {
  return JSON.parse(toPackageJson({ ...exampleOf('bank'), ...changes }).text)
}

test('the package has the name and the version of the bank', () => {
  const { name, version, repository } = manifestOf()
  expect({ name, version, repository }).toEqual({
    name: '@prepdeck/lists-and-tuples',
    version: '1.1.0',
    repository: { type: 'git', url: 'git+https://github.com/example/lists-and-tuples.git' },
  })
})

test('the first author is the author, the others contributed', () => {
  const { author, contributors } = manifestOf({
    authors: [{ name: 'Ada' }, { name: 'Bo', url: 'https://bo.example' }],
  })
  expect(author).toEqual({ name: 'Ada' })
  expect(contributors).toEqual([{ name: 'Bo', url: 'https://bo.example' }])
})

test('each condition finds declarations of its own module system', () => {
  expect((manifestOf().exports as Record<string, unknown>)['./roles/*']).toEqual({
    import: { types: './roles/*.d.ts', default: './roles/*.js' },
    require: { types: './roles/*.d.cts', default: './roles/*.cjs' },
  })
})

test('a bank without roles and topics has no paths for them', () => {
  const { exports } = manifestOf({ items: [], roles: [], topics: [] })
  expect(Object.keys(exports as object)).toEqual([
    '.',
    './text',
    './tree',
    './code.css',
    './data/*',
    './schemas/*',
    './package.json',
  ])
})
