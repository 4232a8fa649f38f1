import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { contentsOf, copyOfLists, edit, emptyFolder, prepdeck } from './prepdeck.fixture.ts'
import { bin, environment } from './process.fixture.ts'

type Contents = Readonly<Record<string, string>>

/** A bank that was built, then edited; what it held then, and what an undisturbed build makes of it. */
export interface Victim {
  readonly folder: string
  readonly old: Contents
  readonly now: Contents
  /** How long the undisturbed build took, in ms. */
  readonly duration: number
}

export async function toVictim(): Promise<Victim> {
  const folder = copyOfLists()
  await prepdeck(folder, ['build'])
  edit(path.join(folder, 'notes/sequences.md'), 'adds one item', 'puts one item')
  const undisturbed = copyOf(folder)
  const start = performance.now()
  expect(await runUntil(undisturbed, () => {})).toBe(0)
  const duration = performance.now() - start
  return { folder, old: contentsOf(folder), now: contentsOf(undisturbed), duration }
}

/** When a build is killed: so long after its start, or after it began to write, in ms. */
export interface Moment {
  readonly after: 'start' | 'first writing'
  readonly wait: number
}

/** Any moment of a build; half of them while it writes, which takes a small part of its time. */
export function momentOf(random: () => number, { duration }: Victim): Moment {
  return random() < 0.5
    ? { after: 'start', wait: random() * duration }
    : { after: 'first writing', wait: random() * 60 }
}

/**
 * Kills a build at a moment and holds what is left against what it may be, then builds once more.
 *
 * @returns Whether the build was killed before it came to its end.
 */
export async function expectOldOrNew({ folder, old, now }: Victim, moment: Moment): Promise<boolean> {
  const copy = copyOf(folder)
  const code = await runUntil(copy, kill => {
    if (moment.after === 'start') return void setTimeout(kill, moment.wait)
    const watcher = watch(path.join(copy, 'dist'), () => {
      watcher.close()
      setTimeout(kill, moment.wait)
    })
    return () => watcher.close()
  })
  const left = contentsOf(copy)
  for (const part of ['dist/dataset', 'dist/anki', 'dist/pdf', 'dist/bank.json', 'prepdeck.lock.json'])
    expect([partOf(old, part), partOf(now, part)]).toContainEqual(
      partOf(left, part) ?? partOf(left, `dist/.writing-${path.basename(part)}/old`),
    )
  const temporary = path.join(copy, '../tmp')
  expect(await runUntil(copy, () => {})).toBe(0)
  expect(contentsOf(copy)).toEqual(now)
  expect(readdirSync(temporary)).toEqual([])
  return code === null
}

/** Builds in a process of its own. Gives its exit code, null where it was killed. */
async function runUntil(
  folder: string,
  plan: (kill: () => void) => (() => void) | undefined,
): Promise<number | null> {
  const TMPDIR = path.join(folder, '../tmp')
  mkdirSync(TMPDIR, { recursive: true })
  const run = spawn(process.execPath, [bin, 'build', folder], { env: { ...environment(), TMPDIR } })
  const forget = plan(() => run.kill('SIGKILL'))
  const [code] = await once(run, 'close')
  forget?.()
  return code
}

function copyOf(folder: string): string {
  const copy = path.join(emptyFolder(), 'lists')
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** The files of a part by their path in it; nothing where there are none. */
function partOf(contents: Contents, part: string): Contents | undefined {
  const files = Object.entries(contents).filter(([file]) => file === part || file.startsWith(`${part}/`))
  return files.length === 0
    ? undefined
    : Object.fromEntries(files.map(([file, bytes]) => [file.slice(part.length), bytes]))
}
