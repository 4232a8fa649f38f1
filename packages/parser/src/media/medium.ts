import { createHash } from 'node:crypto'
import { type Medium, toSlug } from '@prepdeck/model'
import { stemOf } from '../path.ts'
import { type Kind, kindOf, kinds } from './kind.ts'
import { mostPixels } from './limits.ts'
import type { RasterHead } from './raster.ts'
import { readSvg } from './svg.ts'

/** What is wrong with a picture, and the rule that says so. */
export interface MediumFault {
  readonly rule: 'image-file' | 'image-kind' | 'image-content'
  readonly reason: string
  readonly cure?: string
}

/** A picture that was read. */
export interface ReadMedium {
  /** Absent where it cannot be carried. */
  readonly medium?: Medium
  readonly faults: readonly MediumFault[]
}

/** Reads what a picture is from its bytes; its name only gives the stem of the name it is published under. */
export function readMedium(path: string, bytes: Uint8Array): ReadMedium {
  const kind = kindOf(bytes)
  if (!kind) return refused([`content of \`${path}\`, expected ${allKinds}`])
  const { size, faults } = kind.readHead ? readRaster(path, bytes, kind) : readDrawing(path, bytes)
  if (faults.length > 0)
    return refused(faults, kind.readHead ? undefined : 'Export it as plain SVG, or as PNG')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const name = `${toSlug(stemOf(path))}-${sha256.slice(0, 12)}.${kind.endings[0]}`
  const medium: Medium = { name, type: kind.type, sha256, bytes: bytes.byteLength, ...size, path }
  return { medium, faults: checkEnding(path, kind) }
}

const allKinds = `a ${kinds
  .map(({ called }) => called)
  .join(', ')
  .replace(/, (?!.*, )/, ' or ')}`

function refused(reasons: readonly string[], cure?: string): ReadMedium {
  const how = cure === undefined ? {} : { cure }
  return {
    faults: reasons.map(reason => ({ rule: 'image-content', reason: `Unexpected ${reason}`, ...how })),
  }
}

interface Content {
  readonly size: { readonly width?: number; readonly height?: number }
  readonly faults: readonly string[]
}

function readRaster(path: string, bytes: Uint8Array, { readHead, called }: Kind): Content {
  const head = toHead(bytes, readHead)
  if (!head?.whole || !(head.width > 0 && head.height > 0))
    return { size: {}, faults: [`end of \`${path}\`, expected a whole ${called}`] }
  const { width, height } = head
  if (width * height > mostPixels)
    return {
      size: {},
      faults: [
        `size of ${width} × ${height} pixels of \`${path}\`, expected at most ${mostPixels / 1e6} million`,
      ],
    }
  return { size: { width, height }, faults: [] }
}

function toHead(bytes: Uint8Array, readHead: Kind['readHead']): RasterHead | undefined {
  try {
    return readHead?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readDrawing(path: string, bytes: Uint8Array): Content {
  const { size, faults } = readSvg(bytes)
  return { size, faults: faults.map(fault => fault.replace(', expected', () => ` in \`${path}\`, expected`)) }
}

function checkEnding(path: string, { endings, called }: Kind): MediumFault[] {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending !== undefined && endings.includes(ending)) return []
  const reason = `Unexpected name \`${path}\` of a ${called}, expected it to end in \`.${endings[0]}\``
  return [{ rule: 'image-kind', reason }]
}
