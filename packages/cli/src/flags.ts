import type { MessageFormat } from './messages/formats.ts'

/** The flags that commands share. */
export interface Flags {
  readonly out?: string
  readonly format: MessageFormat
  /** Whether nothing but errors is to be said. */
  readonly quiet?: boolean
  readonly frozen?: boolean
  /** False where nothing is to be taken from what was read before, nor kept. */
  readonly cache?: boolean
}
