import { type Bank, didYouMean, type Fate, type Lock } from '@prepdeck/model'
import { namesOf } from '../names.ts'

/** An entry of `retired` in `bank.yaml` that cannot be right. */
export interface WrongFate {
  readonly fate: Fate
  /** What is wrong, a sentence without its stop. */
  readonly reason: string
}

/** What knows former ids. Where nothing does, any id may have been one. */
export interface Memory {
  readonly lock?: Lock | undefined
  readonly published?: Bank | undefined
}

/**
 * Looks for fates of ids that are in use or never were, and for those that lead nowhere.
 *
 * @param bank - The bank of this build, with what is retired in it.
 */
export function findWrongFates(authored: readonly Fate[], bank: Bank, memory: Memory): WrongFate[] {
  if (authored.length === 0) return []
  const used = new Set([...bank.items, ...bank.cards].map(({ id }) => id))
  const former = toFormer(memory)
  const targets = new Set([...used, ...bank.retired.map(({ id }) => id)])
  return authored.flatMap(fate =>
    [
      ...checkId(fate.id, used, former),
      ...checkHeir(fate, used, memory.lock),
      ...targetsOf(fate).flatMap(id => (id !== fate.id && targets.has(id) ? [] : toNowhere(id, used))),
    ].map(reason => ({ fate, reason })),
  )
}

function toFormer({ lock, published }: Memory): ReadonlySet<string> | undefined {
  if (!lock && !published) return undefined
  return new Set([
    ...(lock ? namesOf(lock) : []),
    ...(published ? [...published.items, ...published.cards, ...published.retired].map(({ id }) => id) : []),
  ])
}

function checkId(id: string, used: ReadonlySet<string>, former: ReadonlySet<string> | undefined): string[] {
  if (used.has(id)) return [`Unexpected retired id \`${id}\`, which is in use`]
  if (!former || former.has(id)) return []
  const gone = [...former].filter(name => !used.has(name))
  return [`Unexpected retired id \`${id}\`, expected one that was there before${didYouMean(id, gone)}`]
}

/**
 * What the last build took for renamed cannot be split or withdrawn any more: another item has its cards.
 * Where that was a mistake, the lock of before knows them still.
 */
function checkHeir({ id, fate }: Fate, used: ReadonlySet<string>, lock: Lock | undefined): string[] {
  if (!lock || fate === 'moved' || Object.hasOwn(lock.items, id)) return []
  const entry = lock.retired.find(entry => entry.id === id)
  if (entry?.fate !== 'moved' || !used.has(entry.to)) return []
  const reason = `Unexpected fate ${fate} of \`${id}\`, whose cards went to \`${entry.to}\` in an earlier build`
  return [`${reason}; restore the lock from before it`]
}

function toNowhere(id: string, used: ReadonlySet<string>): string[] {
  return [`Unexpected new id \`${id}\`, expected one that is there${didYouMean(id, [...used])}`]
}

function targetsOf(fate: Fate): readonly string[] {
  if (fate.fate === 'moved') return [fate.to]
  return fate.fate === 'split' ? fate.into : []
}
