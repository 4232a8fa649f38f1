// The same bank gives the same bytes on each Node, in each folder, time zone, language and home, and with each umask:
// node same-bytes.mjs FOLDER BANK… (FOLDER is for what is installed and built; it may be empty)
//
// A bank is a folder or a file of Markdown. Prints a line a bank; exits with 1 where two builds differ, and says where.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const [given, ...banks] = process.argv.slice(2)
const work = path.resolve(given)
const bin = fileURLToPath(new URL('../../packages/cli/bin/prepdeck.js', import.meta.url))

/** Each differs from the first in all that a build must not depend on. */
const machines = [
  { node: process.execPath, folder: 'a', umask: '022', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  {
    node: nodeOf('20.19.0'),
    folder: 'a/longer name',
    umask: '077',
    env: { TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  {
    node: nodeOf('22'),
    folder: 'é',
    umask: '002',
    env: { TZ: 'America/St_Johns', LANG: 'ja_JP.UTF-8', NO_COLOR: '1' },
  },
  {
    node: nodeOf('24'),
    folder: 'z',
    umask: '000',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C', COLUMNS: '40', FORCE_COLOR: '1' },
  },
]

let differing = 0
for (const bank of banks) {
  const outputs = machines.map(machine => build(path.resolve(bank), machine))
  const files = [...new Set(outputs.flatMap(hashes => [...hashes.keys()]))].toSorted()
  const different = files.filter(file => new Set(outputs.map(hashes => hashes.get(file))).size > 1)
  differing += different.length
  const all = createHash('sha256').update(files.map(file => outputs[0].get(file)).join())
  console.log(
    `${path.basename(bank)}: ${files.length} files, ${different.length} differ, ${all.digest('hex').slice(0, 16)}`,
  )
  for (const file of different)
    console.log(`  ${file}: ${outputs.map(hashes => hashes.get(file)?.slice(0, 8)).join(' ')}`)
}
process.exitCode = differing > 0 || banks.length === 0 ? 1 : 0

/** The program of npm's package `node`, which is installed where it is not there yet. */
function nodeOf(version) {
  const folder = path.join(work, `node-${version}`)
  const program = path.join(folder, 'node_modules/node/bin/node')
  mkdirSync(folder, { recursive: true })
  // Its script of installation only puts the program of this machine in its place.
  if (!existsSync(program))
    execFileSync('npm', ['install', '--silent', '--prefix', folder, `node@${version}`])
  console.log(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim())
  return program
}

/** The hash of every file that a build makes of a copy of a bank, by path. */
function build(bank, { node, folder, umask, env }) {
  const target = path.join(work, 'builds', folder, path.basename(bank))
  const home = path.join(work, 'homes', folder)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  cpSync(bank, target, {
    recursive: true,
    filter: file => !['dist', '.turbo', 'node_modules'].includes(path.basename(file)),
  })
  const out = path.join(work, 'builds', folder, 'out')
  rmSync(out, { recursive: true, force: true })
  execFileSync(
    'sh',
    ['-c', `umask ${umask}; exec "$@"`, 'sh', node, bin, 'build', target, '--no-cache', '--out', out],
    {
      env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, SOURCE_DATE_EPOCH: '1767225600', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const { dir, name } = path.parse(target)
  const lock = existsSync(path.join(target, 'prepdeck.lock.json'))
    ? path.join(target, 'prepdeck.lock.json')
    : path.join(dir, `${name}.prepdeck.lock.json`)
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
  return new Map([
    ...files.map(file => [path.relative(out, file), toHash(file)]),
    [path.basename(lock), toHash(lock)],
  ])
}

function toHash(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
