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
  /** Says what is being done; absent where nobody wants to know. */
  readonly progress?: Progress
  /** Comes to its end when somebody asks the program to end; until it is called, they end it as they please. */
  readonly interrupted?: () => Promise<void>
}

export interface Output {
  write(text: string): unknown
  /** Absent when it is no terminal. */
  readonly columns?: number
  readonly isTTY?: boolean
}

/** Says what a long run is doing. */
export interface Progress {
  /**
   * From now on, until the next step.
   *
   * @param what In lower case: `reading 3 files`.
   */
  step(what: string): void
  /** How much of it is done, and of how much. */
  count(done: number, of: number): void
}

/** How a command ended. */
export const exitCodes = { fine: 0, faultyContent: 1, failed: 2 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A fault of the machine or of the call that needs words, not a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
