import type { Node } from 'mdast'
import type { VFile } from 'vfile'
import type { Page } from '../page.ts'
import type { References } from '../references.ts'

/** A rule about the text of our own banks. What it finds becomes a message at the place. */
export interface Rule {
  /** The name in messages, and of its file. */
  readonly name: string
  readonly description: string
  check(pages: readonly Page[], references: References): void
}

/** Puts a message on `file` at `node`. */
export function say(file: VFile, node: Node | undefined, rule: Rule, reason: string): void {
  const place = node?.position
  file.message(reason, { ...(place && { place }), ruleId: rule.name, source: 'verify' }).fatal = true
}
