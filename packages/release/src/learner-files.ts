import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Gathers what learners without Node download: each bank's decks, sheets and notes, under names that are the
 * same at every release, so that a link to the newest one stays good.
 *
 * @returns the paths of the files, in their order.
 */
export async function gatherLearnerFiles(bank: string, target: string): Promise<string[]> {
  const name = path.basename(bank)
  const outputs = ['anki', 'pdf'].map(folder => path.join(bank, 'dist', folder))
  const made = await Promise.all(outputs.filter(existsSync).map(filesIn))
  const files = made.flat().filter(file => /\.(?:apkg|pdf)$/.test(file))
  const pairs = [
    ...files.map(file => [file, path.join(target, path.basename(file))] as const),
    [path.join(bank, 'published', 'notes.md'), path.join(target, `${name}-notes.md`)] as const,
  ]
  await mkdir(target, { recursive: true })
  for (const [from, to] of pairs) await copyFile(from, to)
  return pairs.map(([, to]) => to)
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.toSorted().map(name => path.join(folder, name))
}
