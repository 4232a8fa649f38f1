import { createHash } from 'node:crypto'
import path from 'node:path'
import { checkCards, toCards } from '@prepdeck/cards'
import { identify, LockError, parseLock, toLockText } from '@prepdeck/identity'
import type { Bank, DraftWithCards, Lock } from '@prepdeck/model'
import { type Fault, parseInThreads, type ReadCache, report } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { locate } from '../files/locate.ts'
import { isRead, readSources } from '../files/read.ts'
import { openReadCache } from '../files/read-cache.ts'
import type { Flags } from '../flags.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'
import { reportCards } from './cards.ts'
import { checkBank } from './check-bank.ts'
import { reportFates } from './fates.ts'
import { toInput } from './input.ts'
import { readPublished } from './published.ts'

/** A bank as it was read, and every file that messages may stand on. */
export interface Read {
  readonly location: ReturnType<typeof locate>
  readonly files: readonly VFile[]
  /** Whether any message is an error. */
  readonly faulty: boolean
  /** Whether any is so because the machine did not let us read a file. */
  readonly unreadable: boolean
  /** Absent when there are errors. */
  readonly bank?: Bank
  /** The lock as it should be now; absent when there are errors. */
  readonly lockText?: string
  /** The lock as it is on disk; absent where there is none. */
  readonly lockBefore?: Uint8Array
  /** The same although there may be errors; absent where those are in `bank.yaml` or the lock. */
  readonly seen?: { readonly bank: Bank; readonly lock: Lock }
}

/** How a command ends that can do no more than what was read allows. */
export function toExitCode({ faulty, unreadable }: Read): ExitCode {
  if (unreadable) return exitCodes.failed
  return faulty ? exitCodes.faultyContent : exitCodes.fine
}

/** How to read a bank. */
interface Reading extends Pick<Flags, 'out' | 'frozen' | 'cache'> {
  /** To go by in place of the bank's own. */
  readonly lock?: Lock | undefined
  /** What was read of its files before, in place of what is kept on disk. */
  readonly readings?: ReadCache | undefined
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
  const end = (rest: Pick<Read, 'bank' | 'lockText' | 'lockBefore'> = {}, seen?: Read['seen']): Read => {
    const faulty = files.some(isFaulty)
    const unreadable = files.some(file => file.messages.some(({ ruleId }) => ruleId === 'file-read'))
    return { location, files, faulty, unreadable, ...(faulty ? {} : rest), ...(seen ? { seen } : {}) }
  }

  world.progress?.step('reading the files')
  const input = toInput(sources, location)
  if (!input && !files.some(isFaulty)) report(folder, 'no-markdown', noMarkdown, 'error')
  if (!input) return end()
  const disk = flags.readings || flags.cache === false ? undefined : openReadCache(location, world.env)
  const cache = flags.readings ?? disk
  const { config, draft, places } = await parseInThreads(
    { ...input, ...(cache ? { cache } : {}), ...(world.progress ? { onRead: world.progress.count } : {}) },
    world.threads ?? 1,
  )
  await disk?.save()
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
  const lockBefore = sources.lock ? { lockBefore: sources.lock.value as Uint8Array } : {}
  return end({ bank, lockText, ...lockBefore }, { bank, lock: next })
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
