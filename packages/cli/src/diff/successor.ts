import { Failure, type World } from '../world.ts'
import { readSources, type Side } from './side.ts'

/** One of the two things to be compared, and what it was given as. */
export interface Given {
  readonly given: string
  readonly side: Side
}

/**
 * The newer of two banks, under the identities of the older one.
 *
 * Without a lock a folder has a uid of its own, by which every card is another. What is asked then is what it
 * would be as the next state of the older one: so it is read by that one's lock, and nothing is written.
 *
 * @throws Failure when they are two banks: a learner would have the cards of both.
 */
export async function toSuccessor(old: Given, now: Given, world: World): Promise<Side> {
  if (old.side.kind === 'deck' || now.side.kind === 'deck') return now.side
  const [{ bank, lock, isLocked = true }, newer] = [old.side, now.side]
  if (!bank.uid || !newer.bank.uid || bank.uid === newer.bank.uid) return newer
  if (!newer.lock || (newer.isLocked && isLocked)) {
    throw new Failure(
      `${old.given} and ${now.given} are two banks, as their uids say: ` +
        'whoever learns one gets every card of the other beside it',
    )
  }
  if (!lock) {
    throw new Failure(
      `${now.given} has no lock, and ${old.given} has none beside it; give the folder of the older bank`,
    )
  }
  const bare = newer.isLocked ? old.given : now.given
  world.stderr.write(
    `prepdeck: ${bare} has no lock, so ${now.given} is read as the next state of ${old.given}\n`,
  )
  return readSources(now.given, world, lock)
}
