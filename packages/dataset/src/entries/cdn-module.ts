import type { Bank } from '@prepdeck/model'
import type { File } from '../file.ts'
import { toMovedMap } from './get-question.ts'
import { toMoved } from './moved.ts'

/**
 * `cdn.js`: the package for a page without a build, from a CDN that serves files as they are. Browsers read
 * no CommonJS, so it fetches the JSON that lies beside it, once, when it is imported.
 */
export function toCdnModule(bank: Bank): File {
  return {
    path: 'cdn.js',
    text: `async function load(name) {
  const response = await fetch(new URL(name, import.meta.url))
  if (!response.ok) throw new Error(\`\${response.url}: \${response.status}\`)
  return response.text()
}

const toValues = text => text.split('\\n').filter(Boolean).map(line => JSON.parse(line))

const files = [
${files.map(file => `  '${file}',\n`).join('')}]
const [[bank], [roles], [topics], [retired], questions, notes, cards] = (await Promise.all(files.map(load))).map(toValues)

${toMovedMap(toMoved(bank))}
const byId = new Map(questions.map(question => [question.id, question]))
const getQuestion = id => byId.get(id) ?? byId.get(moved.get(id))

export { bank, cards, getQuestion, notes, questions, retired, roles, topics }
`,
  }
}

/** In the order in which they are taken apart above; a JSON file of one line is JSON Lines too. */
const files = [
  './lib/bank.json',
  './lib/roles.json',
  './lib/topics.json',
  './lib/retired.json',
  './data/questions.jsonl',
  './data/notes.jsonl',
  './data/cards.jsonl',
]
