// Fresh projects in which a packed dataset is installed, and what runs in them.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Packs a folder as npm would, and says what is known of it; `home` is the folder of its projects. */
export async function toDataset(folder, home) {
  const read = async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'))
  const { name, version } = await read('package.json')
  const bank = await read('data/bank.json')
  const readme = await readFile(path.join(folder, 'README.md'), 'utf8')
  const words = ['--yes', 'pnpm@12', 'pack', '--pack-destination', home, '--json']
  const { stdout } = await run('npx', words, { cwd: path.resolve(folder) })
  const { filename } = JSON.parse(stdout)
  return { name, version, bank, readme, folder, home, tarball: filename }
}

/** Makes a project in which the tarball, and what else is named, is installed. */
export async function install({ home, tarball }, project, manifest, ...packages) {
  const cwd = path.join(home, project)
  await mkdir(cwd)
  await writeFile(path.join(cwd, 'package.json'), JSON.stringify({ private: true, ...manifest }))
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  await run('npm', ['install', ...flags, tarball, ...packages], { cwd })
}

/** The folder in which a project has the package. */
export function installed({ home, name }, project) {
  return path.join(home, project, 'node_modules', name)
}

export function write({ home }, name, text) {
  return writeFile(path.join(home, name), text)
}

export function node({ home }, project, args) {
  return run(process.execPath, args, { cwd: path.join(home, project) })
}

/** Runs a command of a package of npm. */
export function npx({ home }, project, version, command, args) {
  const words = ['--yes', `--package=${version}`, '--', command, ...args]
  return run('npx', words, { cwd: path.join(home, project), maxBuffer: 1e9 })
}

export function expect(holds, found) {
  if (!holds) throw new Error(`Found ${found}`)
}
