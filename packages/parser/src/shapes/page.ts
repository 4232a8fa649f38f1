import type { RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { stemOf } from '../path.ts'
import { readYaml } from '../yaml.ts'
import { type AnswerKey, readAnswerKeys } from './answer-key.ts'
import { type Aside, readAsides } from './asides.ts'
import { toTold } from './outline.ts'
import { splitQuestions } from './split-questions.ts'
import { tellsOfQuestions } from './subject.ts'
import { textOf } from './text.ts'

/** A document as the recognisers see it: HTML has become Markdown and folds. */
export interface Page {
  readonly blocks: readonly RootContent[]
  /** Blocks that are no question in any shape: contents, badges, licences; by their index. */
  readonly asides: ReadonlyMap<number, Aside>
  /** Answers that stand together, apart from their questions. */
  readonly keys: readonly AnswerKey[]
  /** For each block whether a title above it tells that questions follow. */
  readonly told: readonly boolean[]
  /** What the front matter calls the page. */
  readonly title: string | undefined
}

/**
 * @param isDocument Whether an address is another document of the same bank.
 * @param withKeys Whether answers that stand together are looked for.
 */
export function toPage(document: Document, isDocument: (url: string) => boolean, withKeys: boolean): Page {
  const blocks = splitQuestions(document.blocks, document.text)
  const keys = withKeys ? readAnswerKeys(blocks) : []
  const asides = [...readAsides(blocks, isDocument), ...keys.flatMap(toAsides)]
  const title = readTitle(document)
  const names = [title ?? '', titleOf(blocks), stemOf(document.path).replaceAll(/[-_.]+/g, ' ')]
  return {
    blocks,
    keys,
    asides: new Map(asides.map(aside => [aside.index, aside])),
    told: toTold(blocks, names.some(tellsOfQuestions), tellsOfQuestions),
    title,
  }
}

function toAsides({ from, to, depth }: AnswerKey): Aside[] {
  return Array.from({ length: to - from }, (_, place) => ({ index: from + place, reason: 'label', depth }))
}

/** The first heading, or the first line where there is none. */
function titleOf(blocks: readonly RootContent[]): string {
  const heading = blocks.find(({ type }) => type === 'heading')
  if (heading) return textOf(heading)
  const [first] = blocks
  return first?.type === 'paragraph' ? textOf(first).slice(0, longestTitle) : ''
}

/** Longer than a title that is no heading. */
const longestTitle = 100

/** What the front matter says: `title: What is a list?` */
function readTitle({ frontMatter }: Document): string | undefined {
  if (!frontMatter) return undefined
  const { value } = readYaml(frontMatter.value, { line: 1, column: 1, offset: 0 })
  const { title, question } = (value ?? {}) as { title?: unknown; question?: unknown }
  return [question, title].find(text => typeof text === 'string')
}
