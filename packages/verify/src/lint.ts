import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs'
import type { Fence } from './fence.ts'

/** What is wrong with code that is only read. */
export interface Finding {
  /** From 1, within the fence. */
  readonly line: number
  /** Ruff's rule: `F632`, or `syntax`. */
  readonly rule: string
  readonly text: string
}

/** Syntax, Pyflakes and what NumPy 2 took away. A fence may be a part: unknown and unused names are no fault. */
const settings = {
  'target-version': 'py311',
  lint: { select: ['E9', 'F', 'NPY'], ignore: ['F401', 'F811', 'F821', 'F841'] },
}

/** A reader of Python by ruff in WebAssembly: fence → findings, in the order of their lines. */
export function toLinter(): (fence: Fence) => Finding[] {
  const workspace = new Workspace(settings, PositionEncoding.Utf16)
  return ({ code }) =>
    (workspace.check(code) as Diagnostic[]).map(({ code, message, start_location }) => ({
      line: start_location.row,
      rule: code ?? 'syntax',
      text: message,
    }))
}

interface Diagnostic {
  readonly code: string | null
  readonly message: string
  readonly start_location: { readonly row: number; readonly column: number }
}
