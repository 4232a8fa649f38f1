import { setTimeout } from 'node:timers/promises'
import { decode } from '@prepdeck/parser'
import type { Preview, Snapshot } from '@prepdeck/preview'
import { type Location, locate } from '../files/locate.ts'
import { mediaOfSources } from '../files/media.ts'
import { isRead, readFile } from '../files/read.ts'
import { type Watch, watchBank } from '../files/watch.ts'
import { explain } from '../messages/explain.ts'
import type { World } from '../world.ts'
import { type Ask, toAsk } from './ask.ts'
import { addDelta, type Kept, toBank } from './delta.ts'
import { type Glimpse, glimpse, withGlimpses } from './glimpse.ts'

/** A bank that is followed: its files are watched. */
export interface Following {
  /** As it was read first. */
  readonly first: Snapshot
  end(): Promise<void>
}

/**
 * Shows a bank on a page, and again whenever one of its files changes: what the changed file says by itself at once,
 * all that follows from it as soon as the whole bank was read again.
 *
 * @param interrupted Nobody has to wait until a large bank was read for the first time.
 * @returns Nothing when it was interrupted before.
 * @throws Failure when the bank cannot be found, or its folder not be watched.
 */
export async function follow(
  given: string,
  page: Pick<Preview, 'show'>,
  world: World,
  interrupted: Promise<void>,
): Promise<Following | undefined> {
  const location = locate(given, world)
  const ask = toAsk(given, world)
  try {
    const delta = await Promise.race([ask(), interrupted])
    if (delta) return new Follower(addDelta(undefined, delta), ask, location, page, world)
  } catch (error) {
    await ask.end()
    throw error
  }
  await ask.end()
  return undefined
}

/** An editor empties a file before it writes it, and may write it in pieces; so many milliseconds are waited. */
const pause = 12

/** Where more files change at once, a branch was checked out, and nobody is waiting for one line. */
const few = 8

class Follower implements Following {
  readonly first: Snapshot
  readonly #ask: Ask
  readonly #location: Location
  readonly #page: Pick<Preview, 'show'>
  readonly #world: World
  readonly #watch: Watch
  /** As it was read last. */
  #kept: Kept
  /** What was glimpsed of files before the present look began, and since. */
  #older = new Map<string, Glimpse>()
  #glimpses = new Map<string, Glimpse>()
  #changed = new Set<string>()
  #looking = false
  #again = false
  #ended = false

  constructor(kept: Kept, ask: Ask, location: Location, page: Pick<Preview, 'show'>, world: World) {
    ;[this.#kept, this.#ask, this.#location, this.#page, this.#world] = [kept, ask, location, page, world]
    this.first = toSnapshot(kept, location)
    page.show(this.first)
    this.#watch = watchBank(location, file => void this.#change(file))
  }

  async end(): Promise<void> {
    this.#ended = true
    this.#watch.close()
    await this.#ask.end()
  }

  /** Takes in what changes within a moment, glimpses it, and looks at the whole. */
  async #change(file: string | undefined): Promise<void> {
    const isFirst = this.#changed.size === 0
    this.#changed.add(file ?? '')
    if (!isFirst) return
    await setTimeout(pause)
    const files = [...this.#changed]
    this.#changed = new Set()
    await this.#telling(() => this.#glimpse(files))
    await this.#look()
  }

  #glimpse(files: readonly string[]): void {
    for (const file of files) this.#glimpses.delete(file)
    for (const file of files.length > few ? [] : files) {
      const seen = glimpse(file, withGlimpses(this.#kept, this.#older.values()), this.#location)
      if (seen) this.#glimpses.set(file, seen)
    }
    if (this.#glimpses.size > 0) this.#show()
  }

  /** Looks at the whole bank; what changes meanwhile is looked at in another look. */
  async #look(): Promise<void> {
    this.#again = this.#looking
    if (this.#looking || this.#ended) return
    this.#looking = true
    this.#older = new Map([...this.#older, ...this.#glimpses])
    this.#glimpses = new Map()
    await this.#telling(async () => {
      this.#kept = addDelta(this.#kept, await this.#ask())
      this.#older = new Map()
      this.#show()
    })
    this.#looking = false
    if (!this.#ended && (this.#watch.update() || this.#again)) await this.#look()
  }

  #show(): void {
    const glimpses = [...this.#older.values(), ...this.#glimpses.values()]
    this.#page.show(toSnapshot(withGlimpses(this.#kept, glimpses), this.#location))
  }

  /** Whatever goes wrong is told, and the page shows what it showed until the next change. */
  async #telling(act: () => void | Promise<void>): Promise<void> {
    try {
      if (!this.#ended) await act()
    } catch (error) {
      if (!this.#ended) this.#world.stderr.write(`prepdeck: ${explain(error)}\n`)
    }
  }
}

function toSnapshot(kept: Kept, location: Location): Snapshot {
  const bank = toBank(kept)
  return {
    bank,
    messages: kept.messages,
    textOf: file => textOf(file, location),
    media: mediaOfSources(bank, location.folder),
  }
}

/** The bank and its messages name files, and no file besides is ever opened. */
function textOf(file: string, { folder }: Location): string | undefined {
  const source = readFile(folder, file)
  return isRead(source) ? decode(source.value).text : undefined
}
