import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

/** Where a tree is: a list holds blocks, and among blocks are lists. */
const trees = [
  ['parser/src/prose/blocks.ts', 'parser/src/prose/footnote.ts', 'parser/src/prose/list.ts'],
  ['pdf/src/nodes/blocks.ts', 'pdf/src/nodes/list.ts', 'pdf/src/nodes/quote.ts'],
  ['pdf/src/nodes/inline.ts', 'pdf/src/nodes/link.ts'],
]

test('no file needs itself through others, but where a node holds nodes', () => {
  const imports = new Map(sources().map(file => [file, importsOf(file)]))
  const circles = [...imports.keys()].map(file => circleOf(file, imports)).filter(circle => circle.length > 1)
  const once = new Map(circles.map(circle => [circle.join(' '), circle]))
  expect([...once.values()].toSorted()).toEqual(trees)
})

/** Every source file of every package, from `packages/`. */
function sources(): string[] {
  return readdirSync(packages).flatMap(name =>
    readdirSync(path.join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
      .map(file => `${name}/src/${file.replaceAll(path.sep, '/')}`)
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')),
  )
}

/** The files that a file loads; types are gone by then. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(packages, file), 'utf8')
  const found = text.matchAll(/^(?:import|export) (?!type)[^'";]*?'(\.[^']+)'/gm)
  return Array.from(found, ([, to = '']) => path.posix.join(path.posix.dirname(file), to))
}

/** The files through which a file needs itself, itself among them, sorted. */
function circleOf(file: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const ahead = reachable(file, imports)
  return [...ahead].filter(other => reachable(other, imports).has(file)).toSorted()
}

function reachable(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>()
  const open = [...(imports.get(file) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(imports.get(next) ?? []))
  }
  return found
}
