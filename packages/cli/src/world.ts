/** What a command may know of the machine it runs on. Nothing below the command line asks for itself. */
export interface World {
  readonly stdout: Output
  readonly stderr: Output
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  /** The time, in UTC seconds. */
  readonly now: () => number
  /** How many threads are of use; one where it is not said. */
  readonly threads?: number
}

export interface Output {
  write(text: string): unknown
  /** Absent when it is no terminal. */
  readonly columns?: number
  readonly isTTY?: boolean
}

/** How a command ended. */
export const exitCodes = { fine: 0, faultyContent: 1, failed: 2 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A fault of the machine or of the call that needs words, not a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
