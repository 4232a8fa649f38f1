import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The corpus again and again up to so many bytes, each copy with other ids and words. */
export function* corpusOf(folder, bytes) {
  const texts = readTexts(folder)
  let size = 0
  for (let copy = 0; size < bytes; copy++)
    for (const { name, text } of texts) {
      if (size >= bytes) return
      const value = new TextEncoder().encode(changed(text, copy))
      size += value.length
      yield { path: `${copy}/${name}`, value }
    }
}

function readTexts(folder) {
  try {
    return readdirSync(path.join(folder, 'corpus'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.md'))
      .toSorted()
      .map(file => ({ name: file, text: readFileSync(path.join(folder, 'corpus', file), 'utf8') }))
  } catch {
    return [
      {
        name: 'made.md',
        text: [...questionsOf(200)].map(({ value }) => new TextDecoder().decode(value)).join('\n'),
      },
    ]
  }
}

/** `What is a closure?` → `What is a closurek7?`: a word in five gains letters and a digit, so no copy is another. */
function changed(text, copy) {
  let words = 0
  return copy === 0
    ? text
    : text.replaceAll(/(?<=\s)[a-z]{5,}(?=[\s?.,])/g, word =>
        words++ % 5 === 0 ? `${word}${letters[copy % 26]}${copy}` : word,
      )
}

const letters = 'bcdfghjklmnpqrstvwxzaeiouy'

/** So many questions with answers, a hundred in a file, or another number. */
export function* questionsOf(count, each = 100) {
  for (let first = 0; first < count; first += each) {
    const file = Array.from({ length: Math.min(each, count - first) }, (_, index) =>
      toQuestion(first + index),
    )
    yield {
      path: `${first}.md`,
      value: new TextEncoder().encode(`# Part ${first / each}\n\n${file.join('\n')}`),
    }
  }
}

const nouns = [
  'list',
  'tuple',
  'frame',
  'index',
  'series',
  'closure',
  'iterator',
  'decorator',
  'module',
  'thread',
]
const verbs = ['keep', 'copy', 'return', 'order', 'share', 'pickle', 'compare', 'merge', 'drop']

function toQuestion(number) {
  const noun = `${nouns[number % 10]}${number}`
  const verb = verbs[number % 9]
  return `## ${number + 1}. Why does a ${noun} ${verb} its items?

A ${noun} can \`${verb}\` **items ${number}**, see [the manual](https://example.org/${number}#${noun}).

- It will ${verb} ${number % 97} of them, *in order*.
- It costs O(${number % 7}) each time.

\`\`\`python
${noun} = [${number}]
print(${noun}.${verb}())
\`\`\`
`
}
