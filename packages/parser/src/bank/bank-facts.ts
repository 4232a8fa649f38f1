import type { BankConfig } from '@prepdeck/model'
import { type ReadAnchors, toAnchorReader } from '../anchors.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import type { FileFacts } from './facts.ts'
import { toFileIds } from './ids.ts'
import type { Listed, Said } from './reading.ts'

/** What the rules need to know of all files of a bank. */
export interface BankFacts {
  readonly config: BankConfig | undefined
  readonly fileAt: ReadonlyMap<string, FileFacts>
  /** The path of the syllabus; of the first, where a folder holds several. */
  readonly syllabus: string | undefined
  /** The first entry of a syllabus for each file that one is linked from. */
  readonly listedAt: ReadonlyMap<string, Listed>
  /** Whether questions are listed that no file answers yet. */
  readonly hasUnanswered: boolean
  /** The id of each question file and note, by its path. */
  readonly ids: ReadonlyMap<string, string>
  readonly knownIds: ReadonlySet<string>
  readonly anchorsOf: ReadAnchors
  /** Whether a file or folder is there, by its path from the bank's folder. */
  readonly exists: (path: string) => boolean
  readonly readPicture: ReadPicture
}

/** Puts together what was noted of each file. */
export function toBankFacts(
  files: readonly Said[],
  { config, exists, readPicture }: Pick<BankFacts, 'config' | 'exists' | 'readPicture'>,
): BankFacts {
  const pathsOf = (form: FileFacts['form']) =>
    files.flatMap(({ facts }) => (facts.form === form ? facts.path : []))
  const listed = files.flatMap(file => file.listed)
  const ids = toFileIds([...pathsOf('question'), ...pathsOf('note')])
  return {
    config,
    fileAt: new Map(files.map(({ facts }) => [facts.path, facts])),
    syllabus: pathsOf('syllabus')[0],
    listedAt: new Map(
      listed.toReversed().flatMap(entry => (entry.path === undefined ? [] : [[entry.path, entry] as const])),
    ),
    hasUnanswered: listed.some(({ path }) => path === undefined),
    ids,
    knownIds: new Set(ids.values()),
    anchorsOf: toAnchorReader(),
    exists,
    readPicture,
  }
}
