import { execFileSync } from 'node:child_process'
import { main } from 'prepdeck'

/** What a command needs of the world. */
export interface Surroundings {
  /** Where its messages go. */
  readonly stderr: { readonly write: (text: string) => unknown }
  /** The time, in seconds since 1970. */
  readonly now: () => number
}

/** What `prepdeck` prints. @throws when it does not end with 0; its messages have been shown. */
export async function runPrepdeck(words: readonly string[], { stderr, now }: Surroundings): Promise<string> {
  let printed = ''
  const stdout = { write: (text: string) => (printed += text) }
  const env = {} // not those of the machine: a release changes the lock, under CI too
  const code = await main(words, { stdout, stderr, cwd: process.cwd(), env, now })
  if (code !== 0) throw new Error(`prepdeck ${words.join(' ')} ended with ${code}`)
  return printed
}

/** Runs git in the repository of a folder. */
export function runGit(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' })
}
