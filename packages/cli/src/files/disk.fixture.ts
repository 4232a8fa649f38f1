import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** What becomes of one operation that writes, and of all behind it. */
export type Fate = 'killed' | 'full'

/** How a run ended: it came to its end, it was killed, or it threw. */
export type End = 'ended' | 'killed' | { readonly error: unknown }

type Operation = (...words: unknown[]) => unknown

const names = ['mkdir', 'writeFile', 'rename', 'rm', 'chmod', 'open'] as const

/**
 * Runs `use` on a disk of which operation `at`, from 0, is the last that is tried: there the process is killed, so
 * that nothing comes back any more, or the disk is full, so that from there on nothing can be written. What takes
 * something away, or puts it elsewhere, goes on on a full disk.
 */
export async function onDisk(at: number, fate: Fate, use: () => Promise<unknown>): Promise<End> {
  const { promise: dead, resolve: die } = withResolvers<'killed'>()
  let count = 0
  const guard =
    (name: string, operation: Operation): Operation =>
    (...words) => {
      const isLast = count++ >= at
      if (isLast && fate === 'killed') {
        die('killed')
        return new Promise(() => {})
      }
      if (isLast && !['rename', 'rm'].includes(name)) return Promise.reject(full(name))
      return operation(...words)
    }
  const restore = patch(fs.promises as unknown as Record<string, Operation>, guard)
  try {
    const run = use().then(
      () => 'ended' as const,
      error => ({ error }),
    )
    return await Promise.race([run, dead])
  } finally {
    restore()
  }
}

function patch(
  target: Record<string, Operation>,
  guard: (name: string, operation: Operation) => Operation,
): () => void {
  const before = names.map(name => [name, target[name] as Operation] as const)
  for (const [name, operation] of before) target[name] = guard(name, operation)
  syncBuiltinESMExports()
  return () => {
    for (const [name, operation] of before) target[name] = operation
    syncBuiltinESMExports()
  }
}

function full(syscall: string): Error {
  return Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), { code: 'ENOSPC', syscall })
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>(done => {
    resolve = done
  })
  return { promise, resolve }
}
