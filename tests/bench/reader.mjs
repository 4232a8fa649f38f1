// Reads once, in a process of its own: `node reader.mjs READER SOURCE AMOUNT FOLDER CACHES` prints JSON.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parse, parseInThreads, toReadCache } from '@prepdeck/parser'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { openReadCache } from '../../packages/cli/dist/files/read-cache.js'
import { corpusOf, questionsOf } from './documents.mjs'

const [name, source, amount, folder, caches] = process.argv.slice(2)
const documents = [
  ...(source === 'corpus' ? corpusOf(folder, Number(amount) * 1e6) : questionsOf(Number(amount))),
]
const bytes = documents.reduce((sum, { value }) => sum + value.length, 0)

const input = cache => ({
  files: documents.map(document => new VFile(document)),
  exists: () => true,
  name: 'bench',
  ...(cache ? { cache } : {}),
})
const count = ({ draft }) => draft.items.filter(({ kind }) => kind === 'question').length
/** Of a bank that is nowhere, so that nothing but the folder of caches says where it is kept. */
const openCache = () => {
  const bank = path.resolve('/', 'prepdeck-bench')
  return openReadCache({ folder: bank, lock: path.join(bank, 'lock') }, { XDG_CACHE_HOME: caches })
}
const memory = toReadCache()

const readers = {
  /** Everything: bytes, encoding, damage, tree, shapes, rules, the draft; messages kept. One thread, no cache. */
  prepdeck: () => count(parse(input())),
  /** The same in as many threads as are of use. */
  threads: async () => count(await parseInThreads(input(), availableParallelism())),
  /** The same once more, by a process that lives on and has read the files before. */
  memory: () => count(parse(input(memory))),
  /** The same once, and kept on disk. */
  keep: async () => {
    const cache = openCache()
    const questions = count(parse(input(cache)))
    await cache.save()
    return questions
  },
  /** The same by a process that finds what another kept. */
  disk: async () => count(await parseInThreads(input(openCache()), availableParallelism())),
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

if (name === 'memory') parse(input(memory))
const start = performance.now()
const before = process.cpuUsage()
const questions = await readers[name]()
const { user, system } = process.cpuUsage(before)
const seconds = (performance.now() - start) / 1000
// maxRSS is in kilobytes.
const peak = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({ bytes, files: documents.length, questions, seconds, cpu: (user + system) / 1e6, peak }),
)
