import { Failure } from '../world.ts'

/** What the codes of Node (`man 3 errno`) and of SQLite mean to somebody who only wants to read a file. */
const meanings: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'something else is there',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'nobody may write more here',
  EFBIG: 'it is larger than a file may be',
  EBUSY: 'another program has it open',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk does not take it',
}

/** What kept a program from its end, for whoever started it; a stack only where it is at fault itself. */
export function explain(error: unknown): string {
  if (isFailure(error)) return error.message
  if (isSystemError(error)) return `cannot ${doing(error)}: ${explainSystem(error)}`
  return error instanceof Error ? `${error.stack ?? error.message}\n${plea}` : String(error)
}

const plea = 'This is a fault of prepdeck. Please report it: https://github.com/prepdeck/prepdeck/issues'

/** Also of the sheets' package, which is known by its name: most commands do without loading it. */
function isFailure(error: unknown): error is Error {
  return error instanceof Failure || (error instanceof Error && error.name === 'SheetError')
}

/** `EACCES: permission denied, open '/a.md'` → `permission denied` */
export function explainSystem(error: unknown): string {
  const meaning = isOfMachine(error) ? meanings[toKey(error)] : undefined
  return meaning ?? (error instanceof Error ? error.message : String(error))
}

/** A fault of the machine, as Node tells it, or SQLite, which writes the decks. */
export function isOfMachine(error: unknown): error is Error {
  return isSystemError(error) || (error instanceof Error && Object.hasOwn(meanings, toKey(error)))
}

/** `SQLITE_IOERR_WRITE` → `SQLITE_IOERR` */
function toKey(error: Error & { readonly code?: unknown }): string {
  return String(error.code).replace(/^(SQLITE_IOERR)_.*/, '$1')
}

interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
  readonly path?: string
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

function doing({ syscall, path }: SystemError): string {
  const verb = ['open', 'read', 'scandir', 'stat', 'lstat'].includes(syscall) ? 'read' : 'write'
  return path === undefined ? verb : `${verb} ${path}`
}
