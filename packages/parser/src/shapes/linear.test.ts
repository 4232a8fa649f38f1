import type { RootContent } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readBoxes } from '../boxes/read-boxes.ts'
import { readDocument } from '../document.ts'
import { readFolds } from '../html/read-folds.ts'
import { recogniseBold } from './bold.ts'
import { recogniseCards } from './cards.ts'
import { recogniseFolds } from './folds.ts'
import { toFound } from './found.ts'
import { recogniseHeadings } from './headings/headings.ts'
import { recogniseLabels } from './labels.ts'
import { recogniseLists } from './lists/lists.ts'
import { type Page, toPage } from './page.ts'
import { recogniseParagraphs } from './paragraphs.ts'
import { recogniseQuotes } from './quotes.ts'
import { resolveClaims } from './resolve.ts'
import type { Recogniser } from './shape.ts'
import { recogniseTables } from './tables.ts'

/** A long document of one shape, with so many questions. */
type Writer = (count: number) => string

const repeat =
  (head: string, question: (number: number) => string): Writer =>
  count =>
    [head, ...Array.from({ length: count }, (_, index) => question(index + 1))].join('\n\n')

const shapes: Record<string, readonly [recognise: Recogniser, write: Writer]> = {
  headings: [
    recogniseHeadings,
    repeat('# Quiz', number => `## ${number}. Why ${number}?\n\nSo.\n\n### More\n\nText.`),
  ],
  'headings over options': [
    recogniseHeadings,
    repeat('# Quiz', number => `## Fact ${number}\n\n- A. one\n- B. two\n\nAnswer: A`),
  ],
  bold: [recogniseBold, repeat('# Quiz', number => `**Why ${number}?**\n\nSo.\n\n**Note**\n\nText.`)],
  labels: [
    recogniseLabels,
    repeat('# Quiz', number => `## Scene ${number}\n\nText.\n\n**Question:** Why?\n\nA: So.`),
  ],
  folds: [
    recogniseFolds,
    repeat('# Quiz', number => `<details><summary>Why ${number}?</summary>\n\nSo.\n\n</details>`),
  ],
  'lists in a row': [recogniseLists, repeat('# Quiz', number => `${number}. Why ${number}?\n\nSo.`)],
  'lists under headings': [recogniseLists, repeat('# Quiz', number => `## Part ${number}\n\n- Why?\n- How?`)],
  tables: [
    recogniseTables,
    repeat(
      '# Quiz',
      number => `| Question | Answer |\n| - | - |\n| Why ${number}? | So. |\n| How? | Thus. |`,
    ),
  ],
  quotes: [recogniseQuotes, repeat('# Quiz', number => `> Why ${number}?\n\nSo.`)],
  cards: [recogniseCards, repeat('#flashcards', number => `Why ${number}?::So.`)],
  'cards with lists for backs': [recogniseCards, repeat('#flashcards', number => `Why ${number}?\n?\n- So.`)],
  'headings with a tag for cards': [
    recogniseCards,
    repeat('# Cards', number => `## Why ${number}? #card\n\nSo.`),
  ],
  'items in a row, answered by folds': [
    recogniseLists,
    repeat(
      '# Quiz',
      number => `${number}. Draw ${number}.\n\n<details><summary>Answer</summary>\n\nSo.\n\n</details>`,
    ),
  ],
  'paragraphs with numbers': [
    recogniseParagraphs,
    repeat('# Quiz', number => `${number}.Why ${number}?\nSo.`),
  ],
  'paragraphs with options': [
    recogniseParagraphs,
    repeat('# Quiz', number => `Fact ${number}\nA) one\nB) two\n\nAnswer: A`),
  ],
}

test.each(Object.entries(shapes))(
  '%s take twice the work where they are twice as many',
  (_, [recognise, write]) => {
    const [small, large] = [200, 400].map(count => workOf(page => recognise(page), write(count)))
    expect(small).toBeGreaterThan(200)
    expect(large).toBeLessThan((small ?? 0) * 2.1)
  },
)

test('what belongs to each question is gathered in one pass', () => {
  const write = repeat('# Quiz', number => `## ${number}. Why ${number}?\n\n- A. one\n- B. two`)
  const key = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}. A`).join('\n')
  const gather = (page: Page) => toFound(resolveClaims(recogniseHeadings(page)).questions, page)
  const [small, large] = [200, 400].map(count =>
    workOf(gather, `${write(count)}\n\n# Answers\n\n${key(count)}\n`),
  )
  expect(large).toBeLessThan((small ?? 0) * 2.1)
})

/** How often a block of a document is looked at. */
function workOf(read: (page: Page) => readonly unknown[], text: string): number {
  const document = readDocument(new VFile({ path: 'bank.md', value: text }))
  if (!document) throw new Error('Unexpected document that cannot be read')
  const blocks = readBoxes(readFolds(document.blocks), document.text)
  const page = toPage({ ...document, blocks }, () => false, true)
  let work = 0
  const counted = new Proxy(page.blocks as RootContent[], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) work++
      return Reflect.get(target, key, receiver)
    },
  })
  expect(read({ ...page, blocks: counted })).not.toEqual([])
  return work
}
