import { SheetError } from '@prepdeck/pdf'
import { Failure } from '../world.ts'

/** What the codes of Node (`man 3 errno`) mean to somebody who only wants to read a file. */
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
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
}

/** What kept a program from its end, for whoever started it; a stack only where it is at fault itself. */
export function explain(error: unknown): string {
  if (error instanceof Failure || error instanceof SheetError) return error.message
  if (isSystemError(error)) return `cannot ${doing(error)}: ${explainSystem(error)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** `EACCES: permission denied, open '/a.md'` → `permission denied` */
export function explainSystem(error: unknown): string {
  const meaning = isSystemError(error) ? meanings[error.code] : undefined
  return meaning ?? (error instanceof Error ? error.message : String(error))
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
