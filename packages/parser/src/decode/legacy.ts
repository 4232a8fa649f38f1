import type { Fault } from '../fault.ts'
import { toPoints } from './points.ts'
import type { Reading } from './reading.ts'
import { type NoUtf8, readUtf8 } from './utf-8.ts'
import { fromWindows1252, unassigned } from './windows-1252.ts'

/**
 * Reads bytes that are no UTF-8: as Windows-1252 with a warning, or not at all.
 *
 * Every byte is some character in Windows-1252, so reading never fails by itself. It is refused where
 * the bytes show that they are something else.
 */
export function readLegacy(bytes: Uint8Array, utf8: NoUtf8): Reading {
  const text = fromWindows1252(bytes)
  const refusal = refuse(bytes, text, utf8)
  if (refusal) return { faults: [refusal] }
  const first = utf8.wrong[0] ?? 0
  const warning: Fault = {
    place: toPoints(text)(first),
    reason: `Unexpected ${show(bytes, first, 1)}, expected UTF-8; the file is read as Windows-1252`,
    cure: 'Save the file in UTF-8',
    severity: 'warning',
  }
  return { text, faults: [warning] }
}

/** Why bytes are not read as Windows-1252, the likeliest explanation first. */
function refuse(bytes: Uint8Array, text: string, { right, wrong }: NoUtf8): Fault | undefined {
  const [first = 0] = wrong
  if (wrong.length % 3 === 0 && wrong.every((at, index) => index % 3 !== 0 || isSurrogate(bytes, at))) {
    const reason = `Unexpected lone surrogate (${show(bytes, first, 3)}), expected a whole character`
    return toError(reason, placeOf(bytes, first))
  }
  if (right > wrong.length) {
    const reason = `Unexpected ${show(bytes, first, 1)}, expected UTF-8 as in the rest of the file`
    return toError(reason, placeOf(bytes, first))
  }
  const open = bytes.findIndex(byte => unassigned.includes(byte))
  if (open >= 0) {
    const reason = `Unexpected ${show(bytes, open, 1)}, expected UTF-8 (Windows-1252 has no such character)`
    return toError(reason, toPoints(text)(open))
  }
  const foreign = findForeign(text)
  if (foreign < 0) return undefined
  return toError('Unexpected text in an unknown encoding, expected UTF-8', toPoints(text)(foreign))
}

/** Whether half a character of UTF-16 was written as if it were one of UTF-8. */
function isSurrogate(bytes: Uint8Array, at: number): boolean {
  const [lead, second = 0, third = 0] = bytes.subarray(at)
  return lead === 0xed && second >= 0xa0 && second <= 0xbf && third >> 6 === 0b10
}

/**
 * Where the words begin that no language of Windows-1252 has: `ïðèâåò`, which is Russian in another
 * encoding. Western words mix their few accents with ASCII, so four in a row are rare.
 */
function findForeign(text: string): number {
  const stretches = [...text.matchAll(/\P{ASCII}+/gu)]
  const long = stretches.filter(([stretch]) => stretch.length >= 4)
  const isMost = sizeOf(long) * 2 > sizeOf(stretches)
  return isMost ? (long[0]?.index ?? -1) : -1
}

function sizeOf(stretches: readonly RegExpExecArray[]): number {
  return stretches.reduce((sum, [stretch]) => sum + stretch.length, 0)
}

/** The place of a byte in a file that is UTF-8 up to it. */
function placeOf(bytes: Uint8Array, at: number): Fault['place'] {
  const before = readUtf8(bytes.subarray(0, at))
  const text = 'text' in before ? before.text : ''
  return toPoints(text)(text.length)
}

/** `bytes ED A0 80` */
function show(bytes: Uint8Array, at: number, count: number): string {
  const shown = Array.from(bytes.subarray(at, at + count), byte => byte.toString(16).toUpperCase())
  return `byte${count === 1 ? '' : 's'} ${shown.join(' ')}`
}

function toError(reason: string, place: Fault['place']): Fault {
  return { place, reason, cure: 'Save the file in UTF-8', severity: 'error' }
}
