import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Page } from '../page.ts'
import { type Rule, say } from './rule.ts'

/** Words in a row from which on a phrase counts as written twice. */
const length = 9

/** Two answers do not say the same in the same words. */
export const repeatedPhrases: Rule = {
  name: 'repeated-phrases',
  description: `No ${length} words in a row stand in two answers, outside code, titles and references.`,
  check(pages) {
    const first = new Map<string, Page>()
    for (const page of pages)
      for (const block of proseOf(page)) {
        const phrase = phrasesOf(block).find(phrase => (first.get(phrase) ?? page) !== page)
        if (phrase)
          say(page.file, block, this, `Unexpected words of ${first.get(phrase)?.file.path}: “${phrase}”`)
        for (const own of phrasesOf(block)) if (!first.has(own)) first.set(own, page)
      }
  },
}

function proseOf({ sections }: Page): RootContent[] {
  return sections
    .filter(({ title }) => title !== '' && title !== 'References')
    .flatMap(({ blocks }) => blocks.flatMap(block => (block.type === 'list' ? block.children : [block])))
    .filter(({ type }) => type !== 'code' && type !== 'heading' && type !== 'table')
}

/** `One two, three …` → every run of nine words */
function phrasesOf(block: RootContent): string[] {
  const words =
    toString(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '))
}
