import { availableParallelism } from 'node:os'
import type { VFile } from 'vfile'
import { chooseEngine } from './choose-engine.ts'
import type { Engine, Outcome } from './engines/engine.ts'
import type { Fence } from './fence.ts'
import { inPool } from './pool.ts'
import { readFences } from './read-fences.ts'

/** A piece of code, and what came of it under releases that are still to come. */
export interface Aged {
  readonly fence: Fence
  readonly outcome: Outcome
}

/** Runs all code that needs CPython under the newest releases there are, pre-releases too. */
export async function readRot(files: readonly VFile[], next: Engine): Promise<Aged[]> {
  const fences = files.flatMap(readFences).filter(fence => !fence.noRun && chooseEngine(fence) === 'cpython')
  return inPool(fences, availableParallelism(), async fence => ({ fence, outcome: await next.run(fence) }))
}

/** `docs/rot.md`: what the coming releases deprecate or change that the answers use. */
export function toRotPage(aged: readonly Aged[]): string {
  const versions = Object.assign({}, ...aged.map(({ outcome }) => outcome.versions)) as Outcome['versions']
  const releases = Object.entries(versions).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rows = aged.flatMap(one =>
    faultsOf(one).map(fault => `| ${one.fence.path}:${one.fence.line} | ${cell(fault)} |`),
  )
  return `# What is about to rot

Made by \`pnpm verify --rot\`: the code of the answers under the newest releases, pre-releases too.

${releases.map(([name, version]) => `${name} ${version}`).join(' · ')}

${rows.length === 0 ? 'Nothing: no warning, and every output as the answers have it.' : `| Where | What |\n| ----- | ---- |\n${rows.join('\n')}`}
`
}

function faultsOf({ fence, outcome }: Aged): string[] {
  const same = outcome.output === (fence.expected?.text ?? '')
  return [...(outcome.warnings ?? []), ...(same ? [] : [`prints ${JSON.stringify(outcome.output)}`])]
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
