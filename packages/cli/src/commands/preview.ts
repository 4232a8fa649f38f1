import type { Preview } from '@prepdeck/preview'
import { type Following, follow } from '../preview/follow.ts'
import { open } from '../preview/open.ts'
import { count } from '../summary/contents.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/** What `prepdeck preview` is told beside the bank. */
export interface PreviewFlags {
  /** Of TCP; absent where any will do. */
  readonly port?: number
}

/** `prepdeck preview`: a page that shows a bank until somebody interrupts it. Nothing is written. */
export async function preview(given: string, { port }: PreviewFlags, world: World): Promise<ExitCode> {
  const page = await open(port)
  try {
    await showUntilInterrupted(given, page, world)
  } finally {
    await page.close()
  }
  return exitCodes.fine
}

async function showUntilInterrupted(given: string, page: Preview, world: World): Promise<void> {
  const interrupted = world.interrupted?.() ?? new Promise<void>(() => {})
  world.progress?.step('reading the bank')
  const following = await follow(given, page, world, interrupted)
  if (!following) return
  world.stdout.write(toGreeting(page, following))
  await interrupted
  await following.end()
}

/** The address, and what is to be seen there. */
function toGreeting({ url }: Preview, { first: { bank, messages } }: Following): string {
  const contents = [
    count(bank.items.length, 'item'),
    count(bank.cards.length, 'card'),
    ...(messages.length > 0 ? [count(messages.length, 'message')] : []),
  ]
  return `${url}  ${bank.title}: ${contents.join(', ')}\nThe page follows what you save. Ctrl-C ends it.\n`
}
