import type { RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { readFlatYaml } from '../flat-yaml.ts'
import { stemOf } from '../path.ts'
import { readYaml } from '../yaml.ts'
import { type Aside, readAsides } from './asides.ts'
import { type Opened, openFoldSections } from './fold-sections.ts'
import { readBoldTitles } from './headings/bold-titles.ts'
import { readRefrains } from './headings/refrains.ts'
import { type AnswerKey, readAnswerKeys } from './key/answer-key.ts'
import { readKindSections } from './kind-sections.ts'
import { readBulletedLines } from './lists/bulleted-lines.ts'
import { readIndentedLists } from './lists/indented-lists.ts'
import { type ItemReader, toItemReader } from './lists/item-reader.ts'
import { readLooseItems } from './lists/loose-items.ts'
import { type OptionReader, toOptionReader } from './options/option-reader.ts'
import { toTold } from './outline.ts'
import { pairAnswers } from './pair-answers.ts'
import { type PromptReader, toPromptReader } from './prompt-reader.ts'
import { splitQuestions } from './split-questions.ts'
import { tellsOfQuestions } from './subject.ts'
import { textOf } from './text.ts'

/** A document as the recognisers see it: HTML has become Markdown and folds. */
export interface Page {
  readonly blocks: readonly RootContent[]
  /** The file, for what a tree does not keep: the numbers that stand before the items of a list. */
  readonly text: string
  /** Blocks that are no question in any shape: contents, badges, licences; by their index. */
  readonly asides: ReadonlyMap<number, Aside>
  /** Answers that stand together, apart from their questions. */
  readonly keys: readonly AnswerKey[]
  /** For each block whether a title above it tells that questions follow. */
  readonly told: readonly boolean[]
  /** What the file is called: `What is a list` */
  readonly name: string
  /** What the front matter calls the page. */
  readonly title: string | undefined
  readonly optionsOf: OptionReader
  readonly itemOf: ItemReader
  readonly promptOf: PromptReader
}

/**
 * @param isDocument Whether an address is another document of the same bank.
 * @param withKeys Whether answers that stand together are looked for.
 */
export function toPage(document: Document, isDocument: (url: string) => boolean, withKeys: boolean): Page {
  const { text } = document
  const opened = openFoldSections(document.blocks)
  const lists = readBulletedLines(readIndentedLists(opened.blocks, text), text)
  const titled = readBoldTitles(readLooseItems(splitQuestions(lists, text)))
  const blocks = pairAnswers(readKindSections(titled))
  const keys = withKeys ? readAnswerKeys(blocks) : []
  const asides = [
    ...readAsides(blocks, isDocument),
    ...keys.flatMap(toAsides),
    ...readFileName(blocks, document.path),
    ...readRefrains(blocks),
    ...readEdges(blocks, opened.edges),
  ]
  const title = readTitle(document)
  const names = [title ?? '', titleOf(blocks), ...toNames(document.path)]
  return {
    blocks,
    text,
    keys,
    asides: new Map(asides.map(aside => [aside.index, aside])),
    told: toTold(blocks, names.some(tellsOfQuestions), tellsOfQuestions),
    name: stemOf(document.path).replaceAll(/[-_]+/g, ' '),
    title,
    optionsOf: toOptionReader(),
    itemOf: toItemReader(blocks),
    promptOf: toPromptReader(),
  }
}

/** What the file and its folders are called: `interview/React.md` */
function toNames(path: string): string[] {
  return [...path.split('/').slice(0, -1), stemOf(path)].map(name => name.replaceAll(/[-_.]+/g, ' '))
}

/** A first heading that says only what the file is called: `# question_12.md` */
function readFileName(blocks: readonly RootContent[], path: string): Aside[] {
  const [first] = blocks
  return first?.type === 'heading' && textOf(first).trim() === path.split('/').at(-1)
    ? [{ index: 0, reason: 'title' }]
    : []
}

function readEdges(blocks: readonly RootContent[], edges: Opened['edges']): Aside[] {
  if (edges.size === 0) return []
  return blocks.flatMap((block, index): Aside[] => {
    const edge = edges.get(block)
    return edge ? [{ index, ...edge }] : []
  })
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
  if (!frontMatter || !/title|question/.test(frontMatter.value)) return undefined
  const flat = readFlatYaml(frontMatter.value)
  if (flat) return flat.get('question') ?? flat.get('title')
  const { value } = readYaml(frontMatter.value, { line: 1, column: 1, offset: 0 })
  const { title, question } = (value ?? {}) as { title?: unknown; question?: unknown }
  return [question, title].find(text => typeof text === 'string')
}
