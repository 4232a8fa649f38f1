import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { toCards } from '@prepdeck/cards'
import { identify, LockError, parseLock, toLockText } from '@prepdeck/identity'
import { type Bank, checkShape, type DraftWithCards, type Lock } from '@prepdeck/model'
import { type Places, parse, report } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { locate } from '../files/locate.ts'
import { readSources } from '../files/read.ts'
import type { Flags } from '../main.ts'
import type { World } from '../world.ts'

/** A bank as it was read, and every file that messages may stand on. */
export interface Read {
  readonly location: ReturnType<typeof locate>
  readonly files: readonly VFile[]
  /** Whether any message is an error. */
  readonly faulty: boolean
  /** Absent when there are errors. */
  readonly bank?: Bank
  /** The lock as it should be now; absent when there are errors. */
  readonly lockText?: string
}

/**
 * The way from Markdown to a validated bank: parser, cards, identity, schema.
 *
 * @throws Failure when the bank cannot be found or read.
 */
export function readBank(given: string, flags: Pick<Flags, 'out' | 'frozen'>, world: World): Read {
  const location = locate(given, world.cwd, flags.out)
  const sources = readSources(location)
  const lockFile = new VFile({ path: path.basename(location.lock), value: sources.lock ?? '' })
  const files = [...(sources.config ? [sources.config] : []), ...sources.files, lockFile]
  const end = (rest: Pick<Read, 'bank' | 'lockText'> = {}): Read => {
    const faulty = files.some(file => file.messages.some(message => message.fatal))
    return { location, files, faulty, ...(faulty ? {} : rest) }
  }

  if (sources.files.length === 0) {
    report(
      lockFile,
      'no-markdown',
      { reason: `Unexpected folder without Markdown: ${location.folder}` },
      'error',
    )
    return end()
  }
  const exists = (file: string) => existsSync(path.join(location.folder, file))
  const { draft, places } = parse({ ...sources, name: location.name, exists })
  const lock = readLock(lockFile, sources.lock)
  if (!draft || lock === 'faulty') return end()

  const withCards = toCards(draft)
  const { bank, lock: next } = identify(withCards, {
    ...(lock ? { lock } : {}),
    now: time(world),
    seed: toSeed(withCards),
  })
  checkBank(bank, places, files)
  const lockText = toLockText(next)
  if (isFrozen(flags, world, lock !== undefined) && lockText !== sources.lock) {
    const reason = 'Unexpected lock, expected it to follow the sources'
    const cure = 'Run `prepdeck parse` without --frozen and commit the lock'
    report(lockFile, 'lock-frozen', { place: { line: 1, column: 1 }, reason, cure }, 'error')
  }
  return end({ bank, lockText })
}

function readLock(file: VFile, text: string | undefined): Lock | undefined | 'faulty' {
  if (text === undefined) return undefined
  try {
    return parseLock(text)
  } catch (error) {
    if (!(error instanceof LockError)) throw error
    const place = { line: error.line ?? 1, column: 1 }
    report(file, 'lock', { place, reason: error.message }, 'error')
    return 'faulty'
  }
}

/** A fault of the schema is shown where the author wrote the value. */
function checkBank(bank: Bank, places: Places, files: readonly VFile[]): void {
  for (const { pointer, reason } of checkShape('bank', bank)) {
    const item = bank.items[Number(/^\/items\/(\d+)/.exec(pointer)?.[1])]
    const place = places.at(bank, pointer)
    const file = files.find(({ path }) => path === (place?.path ?? item?.source.path)) ?? files[0]
    if (file) report(file, 'schema', { place: place?.position ?? item?.source.start, reason }, 'error')
  }
}

/** `SOURCE_DATE_EPOCH` (reproducible-builds.org) stands for the clock where it is set. */
function time({ env, now }: World): number {
  const epoch = Number(env.SOURCE_DATE_EPOCH)
  return env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? epoch : now()
}

function isFrozen(flags: Pick<Flags, 'frozen'>, { env }: World, locked: boolean): boolean {
  const underCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
  return flags.frozen ?? (underCi && locked)
}

/** The hash of the sources, from which the uid is drawn when the lock is first written. */
function toSeed({ documents }: DraftWithCards): string {
  const hash = createHash('sha256')
  for (const { path, sha256 } of documents) hash.update(`${path}\0${sha256}\n`)
  return hash.digest('hex')
}
