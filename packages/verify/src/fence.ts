/** A piece of code in an answer, and what the answer says of it. */
export interface Fence {
  /** The file, from the workspace's root: `content/python-core/notes/pickling.md`. */
  readonly path: string
  /** The line of its first backticks, from 1. */
  readonly line: number
  readonly language: 'python' | 'sql'
  readonly code: string
  /** Its info string says that it cannot be run here, and its first line why. */
  readonly noRun: boolean
  /** What the fence below it says that it prints. */
  readonly expected?: Expected
}

export interface Expected {
  /** An `error` ends with the last line of the traceback. */
  readonly kind: 'output' | 'error'
  readonly text: string
  /** The line of its first backticks, from 1. */
  readonly line: number
}
