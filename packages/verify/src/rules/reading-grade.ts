import { fleschKincaid } from 'flesch-kincaid'
import { toString } from 'mdast-util-to-string'
import { syllable } from 'syllable'
import { nodesOf, type Section } from '../page.ts'
import { type Rule, say } from './rule.ts'

/** Years of school. Technical words push the formula up; above this, sentences are too long. */
const limit = 15

/**
 * An answer reads easily. Measured by the Flesch–Kincaid grade (Kincaid et al. 1975):
 * 0.39 · words / sentences + 11.8 · syllables / words − 15.59.
 */
export const readingGrade: Rule = {
  name: 'reading-grade',
  description: `The short answer and the answer read at grade ${limit} or below (Flesch–Kincaid).`,
  check(pages) {
    for (const { file, sections } of pages)
      for (const section of sections.filter(({ title }) => /^(?:Short answer|Answer)$/.test(title))) {
        const grade = gradeOf(section)
        if (grade > limit)
          say(
            file,
            section.blocks[0],
            this,
            `Unexpected reading grade ${grade.toFixed(1)} of “${section.title}”, expected at most ${limit}: shorten its sentences`,
          )
      }
  },
}

/** Code counts as one short word: what is read aloud of `df.groupby("a")` is its idea. */
function gradeOf({ blocks }: Section): number {
  const text = nodesOf(blocks, 'paragraph')
    .map(paragraph =>
      toString({
        ...paragraph,
        children: paragraph.children.map(child =>
          child.type === 'inlineCode' ? { ...child, value: 'code' } : child,
        ),
      }),
    )
    .join('\n')
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const sentence = text.match(/[.?!:;](?=\s|$)/g)?.length ?? 1
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}
