import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'schemas'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  ),
]

test('what pages and CI run by pnpm is a script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const known = [...Object.keys(scripts), 'install', 'exec', 'publish', 'pack', 'turbo']
  const told = [...pages, '.ci/run'].flatMap(file =>
    [...read(file).matchAll(/(?:npx (?:--yes )?pnpm@12|`pnpm)(?: -s)? ([a-z][a-z:]*)/g)].map(
      ([, script]) => `${file}: ${script}`,
    ),
  )
  expect(told).toContain('README.md: build')
  expect(told.filter(line => !known.includes(line.replace(/^.*: /, '')))).toEqual([])
})

/** Without the code in it: what stands there is an example. */
const prose = (file: string): string =>
  read(file)
    .replaceAll(/^(`{3,}).*?^\1$/gms, '')
    .replaceAll(/`[^`\n]*`/g, '')

test('links between pages lead somewhere', () => {
  const dead = pages.flatMap(file =>
    [...prose(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter(target => !existsSync(path.join(root, path.dirname(file), target)))
      .map(target => `${file}: ${target}`),
  )
  expect(dead).toEqual([])
})
