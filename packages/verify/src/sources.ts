import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { type Receipt, toText } from './receipt.ts'

/** The files of answers in a bank's folder, in the order of their paths, each named from `root`. */
export async function readSources(root: string, bank: string): Promise<VFile[]> {
  const folders = ['questions', 'notes'].map(folder => path.posix.join('content', bank, folder))
  const paths = (await Promise.all(folders.map(folder => markdownIn(root, folder)))).flat()
  return Promise.all(
    paths.map(async file => new VFile({ path: file, value: await readFile(path.join(root, file), 'utf8') })),
  )
}

async function markdownIn(root: string, folder: string): Promise<string[]> {
  if (!existsSync(path.join(root, folder))) return []
  const names = await readdir(path.join(root, folder))
  return names
    .filter(name => name.endsWith('.md'))
    .toSorted()
    .map(name => path.posix.join(folder, name))
}

/** Where the receipts of a file stand: `content/b/questions/x.md` → `content/b/receipts/x.json` */
export function receiptsPath(file: string): string {
  const bank = path.posix.dirname(path.posix.dirname(file))
  return path.posix.join(bank, 'receipts', `${path.posix.basename(file, '.md')}.json`)
}

/** The receipts of a file of answers; none where it has none yet. */
export async function readReceipts(root: string, file: string): Promise<Receipt[]> {
  const at = path.join(root, receiptsPath(file))
  return existsSync(at) ? JSON.parse(await readFile(at, 'utf8')) : []
}

/** Writes the receipts of a file of answers; a file without code keeps none. */
export async function writeReceipts(root: string, file: string, receipts: readonly Receipt[]): Promise<void> {
  const at = path.join(root, receiptsPath(file))
  if (receipts.length === 0) return rm(at, { force: true })
  await mkdir(path.dirname(at), { recursive: true })
  await writeFile(at, toText(receipts))
}
