// Reads once, in a process of its own: `node reader.mjs READER SOURCE AMOUNT FOLDER` prints JSON.
import { parse, toReadCache } from '@prepdeck/parser'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { corpusOf, questionsOf } from './documents.mjs'

const [name, source, amount, folder] = process.argv.slice(2)
const documents = [
  ...(source === 'corpus' ? corpusOf(folder, Number(amount) * 1e6) : questionsOf(Number(amount))),
]
const bytes = documents.reduce((sum, { value }) => sum + value.length, 0)

const read = cache => {
  const files = documents.map(document => new VFile(document))
  const { draft } = parse({ files, exists: () => true, name: 'bench', cache })
  return draft.items.filter(({ kind }) => kind === 'question').length
}
const cache = toReadCache()

const readers = {
  /** Everything: bytes, encoding, damage, tree, shapes, rules, the draft; messages kept. */
  prepdeck: () => read(),
  /** The same once more, by a process that lives on and has read the files before. */
  'prepdeck again': () => read(cache),
  /** The tree alone. */
  'remark-parse': () => {
    const processor = unified().use(remarkParse).use(remarkGfm).freeze()
    const text = new TextDecoder()
    let done = 0
    for (const [index, { value }] of documents.entries()) {
      processor.parse(text.decode(value))
      done += value.length
      if (process.stderr.isTTY || index % 50 === 0) process.stderr.write(`  ${(done / 1e6).toFixed(1)} MB\r`)
    }
    return undefined
  },
}

if (name === 'prepdeck again') read(cache)
const start = performance.now()
const before = process.cpuUsage()
const questions = readers[name]()
const { user, system } = process.cpuUsage(before)
const seconds = (performance.now() - start) / 1000
// maxRSS is in kilobytes.
const peak = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({ bytes, files: documents.length, questions, seconds, cpu: (user + system) / 1e6, peak }),
)
