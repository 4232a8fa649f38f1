import { availableParallelism } from 'node:os'
import type { VFile } from 'vfile'
import { chooseEngine } from './choose-engine.ts'
import type { Engine, Outcome } from './engines/engine.ts'
import type { Fence } from './fence.ts'
import { judge, judgeFindings, judgePrevious } from './judge.ts'
import { toLinter } from './lint.ts'
import { inPool } from './pool.ts'
import { readFences } from './read-fences.ts'
import { hashOf, type Receipt } from './receipt.ts'

export interface Verified {
  /** What now stands for each file, by its path. */
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>
  readonly ran: Readonly<Record<Engine['name'], number>>
  readonly kept: number
  readonly linted: number
}

export interface VerifyOptions {
  /** What stood for each file, by its path; a fence with a receipt is not run. */
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>
  /** The engines that this machine has. */
  readonly engines: Readonly<Record<Engine['name'], Engine>>
  /** CPython with the releases before. */
  readonly previous: Engine
  /** After every fence that ran: how many have, of how many. */
  readonly progress?: (done: number, all: number) => void
}

/**
 * Runs the code of answers. What is not as an answer says becomes a message on its file, at the line.
 *
 * @param files the Markdown of answers.
 * @returns the receipts of all fences that did what their answer says.
 */
export async function verify(files: readonly VFile[], options: VerifyOptions): Promise<Verified> {
  const linted = lintAll(files)
  const known = new Map([...options.receipts.values()].flat().map(receipt => [receipt.sha256, receipt]))
  const ran: Record<Engine['name'], number> = { cpython: 0, pyodide: 0, sqlite: 0 }
  const tasks = files.flatMap(file => runnable(file).map(fence => ({ file, fence })))
  const fresh = tasks.filter(({ fence }) => !known.has(hashOf(fence)))
  let done = 0
  const results = await inPool(fresh, availableParallelism(), async ({ file, fence }) => {
    const engine = options.engines[chooseEngine(fence)]
    ran[engine.name] += 1
    const now = await engine.run(fence)
    const before = engine.name === 'cpython' ? await options.previous.run(fence) : undefined
    options.progress?.(++done, fresh.length)
    return { file, fence, engine, now, before }
  })
  for (const { file, fence, engine, now, before } of results) {
    const well = judge(file, fence, now) && (!before || judgePrevious(file, fence, now, before))
    if (well) known.set(hashOf(fence), toReceipt(fence, engine, now, before))
  }
  return { receipts: receiptsOf(files, known), ran, kept: tasks.length - fresh.length, linted }
}

function lintAll(files: readonly VFile[]): number {
  const lint = toLinter()
  const read = files.flatMap(file => {
    const fences = readFences(file).filter(({ noRun, language }) => noRun && language === 'python')
    for (const fence of fences) judgeFindings(file, fence, lint(fence))
    return fences
  })
  return read.length
}

function runnable(file: VFile): Fence[] {
  return readFences(file).filter(({ noRun }) => !noRun)
}

function toReceipt(fence: Fence, { name }: Engine, now: Outcome, before: Outcome | undefined): Receipt {
  return {
    sha256: hashOf(fence),
    engine: name,
    output: now.output,
    versions: now.versions,
    ...(before && before.output !== now.output && { previous: before }),
  }
}

function receiptsOf(files: readonly VFile[], known: ReadonlyMap<string, Receipt>): Map<string, Receipt[]> {
  return new Map(
    files.map(file => [file.path, runnable(file).flatMap(fence => known.get(hashOf(fence)) ?? [])]),
  )
}
