import { lengthOf, toCharacter } from '../decode/utf-8.ts'
import { toByte } from '../decode/windows-1252.ts'

/** Characters that may be the bytes of one character in UTF-8, read as Windows-1252: `âœ…`. */
export interface Run {
  /** Where it begins, in UTF-16 code units; it has one for each byte. */
  readonly start: number
  readonly end: number
  readonly found: string
  readonly bytes: readonly number[]
  /** How many bytes there were, as the first one says; fewer are left where some were lost. */
  readonly length: number
  /** What the bytes are when none was lost. */
  readonly exact: string | undefined
}

/** The characters of a text above U+007F. */
export interface Runs {
  readonly runs: readonly Run[]
  /** How many stretches of them are in no run, and so were never bytes of UTF-8: `“`, `✅`, `你好`. */
  readonly clean: number
}

/** Finds the runs of a text. A run never holds a character of ASCII, so no space and no line ending. */
export function toRuns(text: string): Runs {
  const runs: Run[] = []
  let clean = 0
  for (const { 0: stretch, index } of text.matchAll(/\P{ASCII}+/gu)) {
    let wasClean = false
    for (let at = 0; at < stretch.length; ) {
      const run = readRun(stretch, at, index)
      if (run) runs.push(run)
      else if (!wasClean) clean++
      wasClean = run === undefined
      at += run?.bytes.length ?? 1
    }
  }
  return { runs, clean }
}

/** The run that begins at `at`: a first byte, then as many of the following bytes as there are. */
function readRun(stretch: string, at: number, offset: number): Run | undefined {
  const lead = toByte(stretch.charAt(at))
  const length = lead === undefined ? 0 : lengthOf(lead)
  if (lead === undefined || length === 0) return undefined
  const bytes = [lead]
  while (bytes.length < length) {
    const byte = toByte(stretch.charAt(at + bytes.length))
    if (byte === undefined || byte > 0xbf) break
    bytes.push(byte)
  }
  const start = offset + at
  const found = stretch.slice(at, at + bytes.length)
  return { start, end: start + bytes.length, found, bytes, length, exact: toCharacter(bytes) }
}
