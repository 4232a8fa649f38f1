import { createHash } from 'node:crypto'
import path from 'node:path'
import { checkCards, toCards } from '@prepdeck/cards'
import { identify, LockError, parseLock, toLockText } from '@prepdeck/identity'
import { type Bank, checkShape, type DraftWithCards, type Lock } from '@prepdeck/model'
import { type Fault, type Places, parseInThreads, report } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { locate } from '../files/locate.ts'
import { isRead, readSources } from '../files/read.ts'
import { openReadCache } from '../files/read-cache.ts'
import type { Flags } from '../flags.ts'
import type { World } from '../world.ts'
import { reportCards } from './cards.ts'
import { reportFates } from './fates.ts'
import { toInput } from './input.ts'
import { readPublished } from './published.ts'

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

/** How to read a bank. */
interface Reading extends Pick<Flags, 'out' | 'frozen' | 'cache'> {
  /** To go by in place of the bank's own. */
  readonly lock?: Lock | undefined
}

/**
 * The way from Markdown to a validated bank: parser, cards, identity, schema.
 *
 * @throws Failure when the bank cannot be found or read.
 */
export async function readBank(given: string, flags: Reading, world: World): Promise<Read> {
  const location = locate(given, world, flags.out)
  const sources = readSources(location)
  const lockFile = sources.lock ?? new VFile({ path: path.basename(location.lock), value: '' })
  const folder = new VFile({ path: '.' })
  const files = [
    folder,
    ...(sources.config ? [sources.config] : []),
    ...[...sources.files, ...sources.unread].toSorted(byPath),
    lockFile,
    ...(sources.published ? [sources.published] : []),
  ]
  const end = (rest: Pick<Read, 'bank' | 'lockText'> = {}): Read => {
    const faulty = files.some(isFaulty)
    return { location, files, faulty, ...(faulty ? {} : rest) }
  }

  const input = toInput(sources, location)
  if (!input && !files.some(isFaulty)) report(folder, 'no-markdown', noMarkdown, 'error')
  if (!input) return end()
  const cache = flags.cache === false ? undefined : openReadCache(location, world.env)
  const { config, draft, places } = await parseInThreads(
    { ...input, ...(cache ? { cache } : {}) },
    world.threads ?? 1,
  )
  await cache?.save()
  const lock = flags.lock ?? readLock(lockFile, sources.lock)
  if (!draft || lock === 'faulty') return end()

  const withCards = toCards(draft)
  if (config) reportCards(checkCards(withCards, config.limits), withCards, places, files)
  const published = readPublished(sources.published)
  const identified = identify(withCards, { lock, published, now: time(world), seed: toSeed(withCards) })
  const { bank, lock: next } = identified
  reportFates(identified, withCards, published, places, sources.config, lockFile)
  checkBank(bank, places, files)
  const lockText = toLockText(next)
  if (isFrozen(flags, world, lock !== undefined) && lockText !== String(lockFile)) {
    const reason = 'Unexpected lock, expected it to follow the sources'
    const cure = 'Run `prepdeck parse` without --frozen and commit the lock'
    report(lockFile, 'lock-frozen', { place: { line: 1, column: 1 }, reason, cure }, 'error')
  }
  return end({ bank, lockText })
}

function byPath({ path: one }: VFile, { path: other }: VFile): number {
  return one < other ? -1 : 1
}

const noMarkdown: Fault = {
  reason: 'Unexpected folder without Markdown, expected files that end in `.md` or `.markdown`',
}

function isFaulty({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

function readLock(file: VFile, read: VFile | undefined): Lock | undefined | 'faulty' {
  if (!read) return undefined
  if (!isRead(read)) return 'faulty'
  try {
    return parseLock(String(read))
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
