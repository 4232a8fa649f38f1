// What one machine built another one takes from turbo's remote cache: two clones, and `turborepo-remote-cache` between
// them on this machine: node remote-cache.mjs FOLDER TASK… (FOLDER is empty; TASK is a task of turbo, `build`)
//
// Prints turbo's last lines of both; exits with 1 where the second clone builds anything, or other bytes.
import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const [given, ...words] = process.argv.slice(2)
const work = path.resolve(given)
const checkout = fileURLToPath(new URL('../..', import.meta.url))
const server = path.join(work, 'server')
mkdirSync(server, { recursive: true })
execFileSync('npm', [
  'install',
  '--silent',
  '--ignore-scripts',
  '--prefix',
  server,
  'turborepo-remote-cache@2.12.0',
])

const token = randomBytes(16).toString('hex')
const port = await freePort()
const cache = spawn(
  process.execPath,
  [path.join(server, 'node_modules/turborepo-remote-cache/dist/cli.js')],
  {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: path.join(work, 'artifacts'),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
try {
  await untilItAnswers()
  const [first, second] = ['first', 'second'].map(build)
  const { cached, total } = second
  if (total === 0 || cached !== total)
    throw new Error(`the second clone took ${cached} of ${total} tasks from the cache`)
  if (second.hash !== first.hash) throw new Error('the two clones have other outputs')
  console.log(`the same ${second.files} files in both, ${second.hash.slice(0, 16)}`)
} finally {
  cache.kill()
}

/** A port of this machine that nobody listens on. */
function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function untilItAnswers() {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/v8/artifacts/status`, {
      headers: { authorization: `Bearer ${token}` },
    }).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('the cache does not answer')
}

/** A fresh clone, built with an empty cache of its own. */
function build(name) {
  const clone = path.join(work, name)
  run('git', ['clone', '--quiet', '--depth', '1', `file://${checkout}`, clone], work)
  run('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline', '--silent'], clone)
  const text = run(
    'npx',
    ['--yes', 'pnpm@12', 'exec', 'turbo', 'run', ...words, '--cache=remote:rw', '--output-logs=none'],
    clone,
  )
  const summary = text.split('\n').filter(line => /^\s*(Tasks|Cached|Time):/.test(line))
  console.log(`${name}: ${summary.map(line => line.trim().replaceAll(/\s+/g, ' ')).join(', ')}`)
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(text) ?? []
  const outputs = readdirSync(path.join(clone, 'content'))
    .map(bank => path.join(clone, 'content', bank, 'dist'))
    .filter(dist => existsSync(dist))
    .flatMap(filesBelow)
  const hash = createHash('sha256')
  for (const file of outputs) hash.update(path.relative(clone, file)).update(readFileSync(file))
  return { cached: Number(cached), total: Number(total), files: outputs.length, hash: hash.digest('hex') }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .toSorted()
}

function run(command, args, cwd) {
  const env = {
    ...process.env,
    TURBO_API: `http://127.0.0.1:${port}`,
    TURBO_TOKEN: token,
    TURBO_TEAM: 'prepdeck',
    TURBO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }
  return execFileSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
}
