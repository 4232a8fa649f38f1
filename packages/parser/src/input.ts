import type { VFile } from 'vfile'
import { isBankPath } from './bank/form.ts'
import type { Surroundings } from './bank/read-file.ts'
import type { FoundFile } from './media/read-picture.ts'
import type { ReadCache } from './read-cache.ts'

/** What is read. Every path is from the bank's folder, with forward slashes. */
export interface ParseInput {
  /** `bank.yaml`; without it, the files are somebody's notes and every rule only warns. */
  readonly config?: VFile | undefined
  readonly files: readonly VFile[]
  /** Whether a file or folder is there, for links that lead to one. */
  readonly exists: (path: string) => boolean
  /** What is at the path of a picture; without it, pictures are looked for and none is carried. */
  readonly findPicture?: (path: string) => FoundFile
  /** What the bank is called when there is no `bank.yaml`: its folder, or its file without the ending. */
  readonly name: string
  /** What was read of files before: one that is unchanged costs its hash. Then nobody may change a draft. */
  readonly cache?: ReadCache
  /** Told how many files are read, of those that were not read before. */
  readonly onRead?: (read: number, of: number) => void
}

/** The files that are read, and what their reading depends on beside their bytes. */
export function toSources({ config, files }: ParseInput): {
  readonly files: readonly VFile[]
  readonly around: Surroundings
} {
  const authored = config !== undefined
  const read = authored ? files.filter(({ path }) => isBankPath(path)) : files
  const paths = new Set(read.map(({ path }) => path))
  return { files: read, around: { authored, isDocument: path => paths.has(path) } }
}
