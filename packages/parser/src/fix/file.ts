import { VFile } from 'vfile'
import { decode } from '../decode/decode.ts'
import { type Encode, toEncode } from '../decode/encode.ts'
import { type Point, toPoints } from '../decode/points.ts'
import type { Guess } from '../repair/report.ts'
import { applyEdits } from './apply.ts'
import type { RuleEdit } from './edit.ts'

/** A file after its edits; the same one when there were none. */
export interface FixedFile {
  readonly file: VFile
  readonly fixes: readonly Fix[]
  readonly left: readonly Fix[]
}

/** A line about one place in a file. */
export interface Fix {
  readonly path: string
  /** Where: of what was mended in the file as it was before, of what was left in the file as it is now. */
  readonly place: Point
  readonly rule: string
  readonly reason: string
}

/** Makes the edits of one file that its encoding can hold. A guess is no edit, and is only told. */
export function fixFile(file: VFile, edits: readonly RuleEdit[], guesses: readonly Guess[]): FixedFile {
  if (edits.length + guesses.length === 0) return { file, fixes: [], left: [] }
  const { path, value } = file
  const { mark, text = '' } = decode(value)
  const encode = toEncoder(value)
  const isWritable = (edit: RuleEdit): boolean => encode(edit.text) !== undefined

  const before = mark + text
  const { text: after, edits: made, toNew } = applyEdits(before, edits.filter(isWritable))
  const [pointBefore, pointAfter] = [toPoints(before), toPoints(after)]
  return {
    file: made.length > 0 ? new VFile({ path, value: encode(after) ?? value }) : file,
    fixes: made.map(({ start, rule, reason }) => ({ path, place: pointBefore(start), rule, reason })),
    left: [
      ...guesses.map(({ place, reason }) => ({ offset: place.offset, rule: 'damaged-text', reason })),
      ...edits.filter(edit => !isWritable(edit)).map(toUnwritable),
    ].map(({ offset, ...said }) => ({ path, place: pointAfter(toNew(offset)), ...said })),
  }
}

function toEncoder(value: VFile['value']): Encode | ((text: string) => string) {
  return typeof value === 'string' ? text => text : toEncode(value)
}

function toUnwritable({ start, rule, reason }: RuleEdit) {
  return {
    offset: start,
    rule,
    reason: `${reason} cannot be written in Windows-1252; save the file in UTF-8 first`,
  }
}
