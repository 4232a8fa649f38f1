import { createHash, type Hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What lies in a folder of outputs: each file, or each folder that is one thing, and what it holds. */
export type Stock = ReadonlyMap<string, Lot>

export interface Lot {
  readonly bytes: number
  /** The SHA-256 of the file, or of all files of the folder and their names. */
  readonly sha256: string
}

/** Folders that are one thing to whoever uses them. */
const wholes = ['dataset', 'media']
/** Folders in which every file is a thing of its own. */
const parts = ['anki', 'pdf']

/** Takes stock of the outputs in a folder; of none where there is no such folder. */
export async function takeStock(out: string): Promise<Stock> {
  const names = [...wholes, 'bank.json', ...(await Promise.all(parts.map(part => namesIn(out, part)))).flat()]
  const lots = await Promise.all(names.map(async name => [name, await toLot(path.join(out, name))] as const))
  return new Map(lots.filter((lot): lot is [string, Lot] => lot[1] !== undefined))
}

async function namesIn(out: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(out, folder)).catch(() => [])
  return names.map(name => `${folder}/${name}`)
}

/** Nothing where there is no such file or folder. */
async function toLot(target: string): Promise<Lot | undefined> {
  const hash = createHash('sha256')
  const bytes = await addTo(hash, target).catch(() => undefined)
  return bytes === undefined ? undefined : { bytes, sha256: hash.digest('hex') }
}

/** The size of what was added. */
async function addTo(hash: Hash, target: string): Promise<number> {
  const contents = await readFile(target).catch(error => {
    if (error.code === 'EISDIR') return undefined
    throw error
  })
  if (contents) {
    hash.update(contents)
    return contents.length
  }
  let bytes = 0
  for (const name of (await readdir(target)).toSorted()) {
    hash.update(`${name}\0`)
    bytes += await addTo(hash, path.join(target, name))
  }
  return bytes
}
