import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../packages/cli/bin/prepdeck.js', import.meta.url))

/**
 * Starts `prepdeck preview` of a bank at any port that is free.
 *
 * @returns Its address, and the way to end it as Ctrl-C does: the exit code comes of it.
 */
export async function startPreview(bank, env = {}) {
  const child = spawn(process.execPath, [bin, 'preview', bank, '--port', '0'], {
    cwd: path.dirname(bank),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    said += text
  })
  const exit = once(child, 'exit')
  while (!said.includes('\n') && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), exit])
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? []
  if (!url) throw new Error(`prepdeck preview ended with ${child.exitCode}`)
  return {
    url,
    pid: child.pid,
    end: async () => {
      child.kill('SIGINT')
      const [code, signal] = await exit
      return code ?? signal
    },
  }
}
