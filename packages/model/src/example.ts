import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Noun } from './schemas.ts'
import type {
  Bank,
  BankConfig,
  Block,
  Card,
  Diff,
  Lock,
  Medium,
  Message,
  Note,
  NoteFrontMatter,
  Phrasing,
  Question,
  QuestionFrontMatter,
  SheetRequest,
  Source,
  Summary,
} from './types.ts'

/** What the example of a noun is; `prose` has one of every kind of node, `id` one of every form. */
export interface Examples {
  readonly bank: Bank
  readonly 'bank-config': BankConfig
  readonly card: Card
  readonly diff: Diff
  readonly id: Readonly<Record<string, unknown>>
  readonly lock: Lock
  readonly media: Medium
  readonly message: Message
  readonly note: Note
  readonly 'note-front-matter': NoteFrontMatter
  readonly prose: { readonly phrasing: Phrasing[]; readonly block: Block[] }
  readonly question: Question
  readonly 'question-front-matter': QuestionFrontMatter
  readonly sheet: SheetRequest
  readonly source: Source
  readonly summary: Summary
}

/**
 * The whole example on the page of `noun`, the first ```` ```json ```` fence of `schemas/<noun>.md`.
 * Each call gives a value of its own, so that a test may change it.
 *
 * @throws When the page has no such fence: a fault of the page, never of the caller.
 */
export function exampleOf<N extends Noun>(noun: N): Examples[N] {
  const json = /^```json\n(.*?)^```$/ms.exec(pageOf(noun))?.[1]
  if (json === undefined) throw new Error(`Missing \`json\` fence in schemas/${noun}.md`)
  return JSON.parse(json)
}

const require = createRequire(import.meta.url)

/** The page for humans, whatever line ends the checkout has. */
function pageOf(noun: Noun): string {
  return readFileSync(require.resolve(`@prepdeck/schemas/${noun}.md`), 'utf8').replaceAll('\r\n', '\n')
}
