import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BankDiff } from '@prepdeck/model'
import { readVersion, withVersion } from './bank-config.ts'
import { withRelease } from './changelog.ts'
import { runPrepdeck, type Surroundings } from './command.ts'
import { toNextVersion } from './next-version.ts'

/** A release that was made. */
export interface Release {
  readonly version: string
  /** For those who read changelogs. */
  readonly changes: string
  /** For learners: what is new, corrected, withdrawn, and what to search for. */
  readonly notes: string
}

/**
 * Makes the next release of a bank: its version follows from what changed since `published/bank.json`. Writes
 * `bank.yaml`, `prepdeck.lock.json`, `CHANGELOG.md` and `published/`, and all outputs.
 *
 * @param folder The bank's folder.
 * @returns Nothing when nothing has changed since the last release.
 * @throws when the bank has faults; they have been shown, and nothing is released.
 */
export async function releaseBank(folder: string, surroundings: Surroundings): Promise<Release | undefined> {
  const prepdeck = (...words: string[]) => runPrepdeck(words, surroundings)
  const published = path.join(folder, 'published', 'bank.json')
  const first = !existsSync(published)
  const compared: BankDiff | undefined = first
    ? undefined
    : JSON.parse(await prepdeck('diff', folder, '--format', 'json'))
  const config = path.join(folder, 'bank.yaml')
  const text = await readFile(config, 'utf8')
  const version = toNextVersion(compared?.old.version, compared?.bump ?? 'none', readVersion(text))
  if (version === undefined) return undefined
  await writeFile(config, withVersion(text, version))
  await prepdeck('build', folder)
  const release = first
    ? {
        version,
        changes: `## ${version}\n\nThe first release.`,
        notes: `# ${version}\n\nThe first release.\n`,
      }
    : {
        version,
        changes: await prepdeck('diff', folder, '--format', 'changelog'),
        notes: await prepdeck('diff', folder, '--format', 'notes'),
      }
  await publish(folder, release)
  return release
}

async function publish(folder: string, { changes, notes }: Release): Promise<void> {
  const changelog = path.join(folder, 'CHANGELOG.md')
  const before = existsSync(changelog) ? await readFile(changelog, 'utf8') : ''
  await writeFile(changelog, withRelease(before, changes))
  await mkdir(path.join(folder, 'published'), { recursive: true })
  await writeFile(path.join(folder, 'published', 'notes.md'), notes)
  await copyFile(path.join(folder, 'dist', 'bank.json'), path.join(folder, 'published', 'bank.json'))
}
