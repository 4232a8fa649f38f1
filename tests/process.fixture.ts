import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyFolder } from './prepdeck.fixture.ts'

/** The command as users start it; it runs what was compiled. */
export const bin: string = fileURLToPath(new URL('../packages/cli/bin/prepdeck.js', import.meta.url))

/** Whether there is something compiled to run. */
export const isCompiled: boolean = existsSync(
  fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url)),
)

/** What a process said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stderr: string
}

/** How a process is started. */
export interface Start extends Pick<SpawnSyncOptions, 'uid' | 'cwd'> {
  /** The words of a command in front of it that runs it: `['nice']`. */
  readonly under?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Runs `prepdeck` in a process of its own. It says nothing but errors: a slow one would tell its progress. */
export function prepdeckProcess(words: readonly string[], start: Start = {}): Ended {
  const { under = [], env, ...options } = start
  const [command = '', ...rest] = [...under, process.execPath, bin, ...words, '--quiet']
  const run = spawnSync(command, rest, { ...options, env: { ...environment(), ...env }, encoding: 'utf8' })
  return { code: run.status, stderr: run.stderr }
}

/** Nothing of the machine's own but where programs are, and a clock that stands. */
export function environment(): NodeJS.ProcessEnv {
  const home = path.join(emptyFolder(), 'home')
  mkdirSync(home)
  return { PATH: process.env.PATH, HOME: home, NO_COLOR: '1', SOURCE_DATE_EPOCH: '1767225600' }
}
