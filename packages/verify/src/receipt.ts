import { createHash } from 'node:crypto'
import type { Engine, Outcome } from './engines/engine.ts'
import type { Fence } from './fence.ts'

/** The proof that a fence ran and printed what the answer says. One file of them stands for one file of answers. */
export interface Receipt {
  /** SHA-256 of the fence and of its output, in hex. */
  readonly sha256: string
  readonly engine: Engine['name']
  readonly output: string
  readonly versions: Readonly<Record<string, string>>
  /** What the releases before printed, where that is something else. */
  readonly previous?: Outcome
}

/** What a receipt is for. A fence that prints nothing and one that has no output fence are not the same. */
export function hashOf({ language, code, expected }: Fence): string {
  const said = expected ? [expected.kind, expected.text] : []
  return createHash('sha256')
    .update(JSON.stringify([language, code, ...said]))
    .digest('hex')
}

/** The receipts of a file as they are written. */
export function toText(receipts: readonly Receipt[]): string {
  return `${JSON.stringify(receipts, null, 2)}\n`
}

/** The fences of one file that have no receipt. */
export function withoutReceipt(fences: readonly Fence[], receipts: readonly Receipt[]): Fence[] {
  const known = new Set(receipts.map(({ sha256 }) => sha256))
  return fences.filter(fence => !known.has(hashOf(fence)))
}

/** The receipts of one file that no fence asks for any more. */
export function withoutFence(fences: readonly Fence[], receipts: readonly Receipt[]): Receipt[] {
  const asked = new Set(fences.map(hashOf))
  return receipts.filter(({ sha256 }) => !asked.has(sha256))
}
