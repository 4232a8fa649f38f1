// A machine with Node and npm alone: an empty home, and nothing else to be found on the path.
import { execFile } from 'node:child_process'
import { mkdir, realpath, symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a machine needs to reach the registry where it is not reached directly. */
const network = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy']
const trust = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'npm_config_registry']

/** Makes the machine in a folder; `run` runs one of its commands in a folder of it, which is made. */
export async function toMachine(folder) {
  const [bin, home] = [path.join(folder, 'bin'), path.join(folder, 'home')]
  for (const each of [bin, home]) await mkdir(each, { recursive: true })
  // npm runs what it runs by a shell, which every system has.
  for (const name of ['node', 'npm', 'npx', 'sh']) await symlink(await find(name), path.join(bin, name))
  const passed = [...network, ...trust].filter(name => process.env[name] !== undefined)
  const env = {
    ...Object.fromEntries(passed.map(name => [name, process.env[name]])),
    ...{ PATH: bin, HOME: home, npm_config_update_notifier: 'false' },
  }
  return {
    home,
    run: async (project, command, ...words) => {
      const cwd = path.join(folder, project)
      await mkdir(cwd, { recursive: true })
      return run(path.join(bin, command), words, { cwd, env, maxBuffer: 1e8 })
    },
  }
}

async function find(command) {
  if (command === 'node') return process.execPath
  const { stdout } = await run('sh', ['-c', `command -v ${command}`])
  return realpath(stdout.trim())
}
