import { readFileSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { type Fault, report, type Severity } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { explainSystem } from '../messages/explain.ts'
import { kindOf } from './kind.ts'
import type { Unread } from './list.ts'
import { type Location, stands } from './locate.ts'

/** The sources of a bank, read. The paths of the files are from the bank's folder. */
export interface Sources {
  readonly config: VFile | undefined
  readonly files: readonly VFile[]
  /** Absent where there is no lock yet. */
  readonly lock: VFile | undefined
  /** Absent where no release is kept. */
  readonly published: VFile | undefined
  /** What was not read, with the message that says why. */
  readonly unread: readonly VFile[]
}

/** Reads all files. What cannot be read has a message that says so, and no contents. */
export function readSources({ folder, config, files, lock, published, unread }: Location): Sources {
  const read = files.map(file => readFile(folder, file))
  return {
    config: config === undefined ? undefined : readFile(folder, path.basename(config)),
    files: read.filter(isRead),
    lock: stands(lock) ? readFile(folder, path.relative(folder, lock), mostOwnBytes) : undefined,
    published:
      published === undefined ? undefined : readFile(folder, path.relative(folder, published), mostOwnBytes),
    unread: [...unread.map(toUnread), ...read.filter(file => !isRead(file))],
  }
}

/** Whether the file was read; what was not has a message instead. */
export function isRead(file: VFile): boolean {
  return file.messages.length === 0
}

/**
 * The largest file that is read. A whole book has 1 MB; a tree takes a hundred times the memory of its
 * text, and of text made for it four hundred, so that more could take all that the machine has.
 */
const mostBytes = 8 * 1024 * 1024

/** The largest file of our own that is read; a text can have no more. */
const mostOwnBytes = 512 * 1024 * 1024 - 1024

/** A file by its path from the bank's folder; with a message and no contents where it cannot be read. */
export function readFile(folder: string, name: string, most: number = mostBytes, tries = 3): VFile {
  const file = path.join(folder, name)
  try {
    const stats = statSync(file)
    const kind = kindOf(stats)
    if (kind !== 'file')
      return refuse(name, 'file-kind', { reason: `Unexpected ${kind}, expected a file` }, 'error')
    if (stats.size > most) return refuse(name, 'file-size', tooLarge(stats.size, most), 'error')
    const value = readFileSync(file)
    if (isSame(stats, statSync(file), value)) return new VFile({ path: name, value })
    return tries > 1 ? readFile(folder, name, most, tries - 1) : refuse(name, 'file-read', changing, 'error')
  } catch (error) {
    const reason = `Unexpected file that cannot be read: ${explainSystem(error)}`
    return refuse(name, 'file-read', { reason }, 'error')
  }
}

/** Whether a file was left alone while it was read: half of what somebody is saving looks like questions taken out. */
function isSame(before: Stats, after: Stats, { length }: Uint8Array): boolean {
  return before.mtimeMs === after.mtimeMs && before.size === length && after.size === length
}

const changing: Fault = {
  reason: 'Unexpected file that changes while it is read',
  cure: 'Try again when nothing writes it',
}

function tooLarge(bytes: number, most: number): Fault {
  return {
    reason: `Unexpected size of ${toMegabytes(bytes)}, expected at most ${toMegabytes(most)}`,
    cure: 'Split it, or take it out of the folder',
  }
}

/** `8 MB`, in powers of 1024. */
function toMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`
}

function toUnread({ path, kind }: Unread): VFile {
  if (kind === 'name') {
    const reason = 'Unexpected bytes in the name of the file, expected UTF-8'
    return refuse(path, 'file-name', { reason, cure: 'Rename it' }, 'error')
  }
  const reason = `Unexpected ${kind}, expected a file; it is not read`
  return refuse(path, 'file-kind', { reason }, 'warning')
}

function refuse(path: string, ruleId: string, fault: Fault, severity: Severity): VFile {
  const file = new VFile({ path })
  report(file, ruleId, fault, severity)
  return file
}
