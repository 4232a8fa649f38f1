import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import { runGit, type Surroundings } from './command.ts'
import { gatherLearnerFiles } from './learner-files.ts'
import { releaseBank } from './release-bank.ts'

/**
 * Runs `pnpm release` with the words behind it, in the workspace at `root`: the next release of each bank that
 * has changed, committed and tagged; nothing is published.
 *
 * @returns 0 when it is done, 1 when there are changes that are not committed.
 */
export async function main(
  words: readonly string[],
  root: string,
  surroundings: Surroundings,
): Promise<number> {
  const program = new Command('pnpm release')
    .description('Makes the next release of the banks under content/, commits and tags it.')
    .argument('[bank...]', 'names of folders under content/ (default: all)')
    .addHelpText('after', '\nExample:\n  pnpm release python-core\n\nThen: docs/publishing.md\n')
  program.parse(words, { from: 'user' })
  if (runGit(root, 'status', '--porcelain').trim() !== '') {
    console.error('There are changes that are not committed: a release is made of a commit.')
    return 1
  }
  const names = program.args.length > 0 ? program.args : await banksIn(root)
  for (const name of names) await release(root, name, surroundings)
  return 0
}

async function release(root: string, name: string, surroundings: Surroundings): Promise<void> {
  const bank = path.join(root, 'content', name)
  const made = await releaseBank(bank, surroundings)
  if (!made) return console.log(`${name}: nothing has changed since the last release`)
  const tag = `${name}@${made.version}`
  runGit(root, 'add', bank)
  runGit(root, 'commit', '--message', `Release ${tag}`)
  runGit(root, 'tag', tag)
  const files = await gatherLearnerFiles(bank, path.join(root, 'release', tag))
  console.log(`${tag}\n\n${made.changes.trim()}\n`)
  for (const file of files) console.log(path.relative(root, file))
}

async function banksIn(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'content'))
  return names.filter(name => existsSync(path.join(root, 'content', name, 'bank.yaml'))).toSorted()
}
