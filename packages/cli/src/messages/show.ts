import path from 'node:path'
import { decode } from '@prepdeck/parser'
import type { VFile } from 'vfile'
import type { Read } from '../bank/read.ts'
import type { Location } from '../files/locate.ts'
import { toShownPath } from '../files/paths.ts'
import type { World } from '../world.ts'
import type { Shown } from './formats.ts'

/** The messages on the files of a bank, in the order of the files and their lines. */
export function toShown({ files, location }: Pick<Read, 'files' | 'location'>, world: World): Shown[] {
  return files.flatMap(file => toShownOfFile(file, location, world))
}

/** A file of a bank as the reader of the terminal would name it. */
export function toName(file: string, { folder }: Location, { cwd }: World): string {
  return toShownPath(path.join(folder, file), cwd)
}

function toShownOfFile(file: VFile, location: Location, world: World): Shown[] {
  if (file.messages.length === 0) return []
  const name = toName(file.path, location, world)
  const source = toLines(file)
  return file.messages.toSorted(byPlace).map(({ line, column, fatal, ruleId, reason, note }) => ({
    ...{ file: name, line, column, severity: fatal ? 'error' : 'warning', rule: ruleId ?? '', reason },
    ...{ cure: note, source },
  }))
}

function toLines({ value }: VFile): readonly string[] {
  return value === undefined ? [] : (decode(value).text ?? '').split(/\r\n?|\n/)
}

function byPlace(a: VFile['messages'][number], b: VFile['messages'][number]): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
