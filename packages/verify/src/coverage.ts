import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** How much of a bank's list is answered. */
export interface Coverage {
  readonly listed: number
  readonly answered: number
}

/** Counts the list of a bank's syllabus; an item that links to its file is answered. */
export async function readCoverage(root: string, bank: string): Promise<Coverage> {
  const text = await readFile(path.join(root, 'content', bank, 'questions.md'), 'utf8')
  const items = text.match(/^\d+\. .+$/gm) ?? []
  return { listed: items.length, answered: items.filter(item => item.includes('](questions/')).length }
}
