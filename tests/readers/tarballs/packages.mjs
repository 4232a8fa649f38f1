// The packages of this workspace that are published, packed as `pnpm publish` would pack them.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from '../dataset/project.mjs'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')

/** Packs every package that is not private into `home`; each with its tarball unpacked beside it. */
export async function packAll(home) {
  const names = (await readdir(path.join(root, 'packages'))).map(name => `packages/${name}`)
  const packed = []
  for (const folder of [...names, 'schemas']) {
    const manifest = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'))
    if (!manifest.private) packed.push(await pack(path.join(root, folder), home))
  }
  return packed
}

async function pack(folder, home) {
  const words = ['--yes', 'pnpm@12', 'pack', '--pack-destination', home, '--json']
  const { filename: tarball } = JSON.parse((await run('npx', words, { cwd: folder })).stdout)
  const unpacked = tarball.replace(/\.tgz$/, '')
  await run('mkdir', [unpacked])
  await run('tar', ['xzf', tarball, '-C', unpacked, '--strip-components=1'])
  const manifest = JSON.parse(await readFile(path.join(unpacked, 'package.json'), 'utf8'))
  const files = (await readdir(unpacked, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => path.relative(unpacked, path.join(entry.parentPath, entry.name)))
  return {
    name: manifest.name,
    manifest,
    files,
    folder,
    tarball,
    unpacked,
    bytes: (await stat(tarball)).size,
  }
}

/** Its manifest says nothing that only this workspace understands, and what the registry needs. */
export function expectManifest({ manifest }) {
  const text = JSON.stringify(manifest)
  for (const word of ['workspace:', 'catalog:', '@prepdeck/source', 'devDependencies', '"scripts"'])
    expect(!text.includes(word), `${word} in ${text}`)
  const { license, repository, description, engines, type } = manifest
  expect(license === 'MIT' && description && type === 'module', text)
  expect(repository?.url === 'git+https://github.com/prepdeck/prepdeck.git' && repository.directory, text)
  expect(engines?.node === '>=20.19', text)
}

/** What it exports, runs and types is there; `*` stands for some file. */
export async function expectEntries({ manifest, files, unpacked }) {
  const targets = [...targetsIn(manifest.exports), ...Object.values(manifest.bin ?? {})]
  expect(targets.length > 0, 'no exports')
  for (const target of targets) {
    const [before, after = ''] = target.replace(/^\.\//, '').split('*')
    const isThere = target.includes('*')
      ? files.some(file => file.startsWith(before) && file.endsWith(after))
      : files.includes(before)
    expect(isThere, `no ${target} among ${files.join(' ')}`)
  }
  for (const bin of Object.values(manifest.bin ?? {})) {
    const text = await readFile(path.join(unpacked, bin), 'utf8')
    expect(text.startsWith('#!/usr/bin/env node\n'), text)
  }
}

function targetsIn(exports) {
  return typeof exports === 'string' ? [exports] : Object.values(exports ?? {}).flatMap(targetsIn)
}

/** It has its licence, no tests, and nothing that was compiled from a source that is gone. */
export function expectFiles({ files, folder }) {
  expect(files.includes('LICENSE'), `no LICENSE among ${files.join(' ')}`)
  const own = files.filter(file => /\.(test|fixture|arbitrary)\.|(^|\/)\.|^src\/|\.map$/.test(file))
  expect(own.length === 0, own.join(' '))
  const stale = files
    .filter(file => file.startsWith('dist/') && file.endsWith('.js'))
    .filter(file => !existsSync(path.join(folder, toSource(file))))
  expect(stale.length === 0, `${stale.join(' ')}; delete dist/ and .tsbuildinfo, and compile again`)
}

/** `dist/commands/build.js` → `src/commands/build.ts` */
function toSource(file) {
  return file.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts')
}
