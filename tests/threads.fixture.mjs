// Reads the same files in one thread and in several, and prints the SHA-256 of each result: `node threads.fixture.mjs`.
import { createHash } from 'node:crypto'
import { parse, parseInThreads } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { questionsOf } from './bench/documents.mjs'

const damage = {
  path: 'damage.md',
  value: Buffer.from('# What âœ… is it?\n\nâ€œYesâ€\u009d, see [a](1.md#no).\n'),
}
const binary = { path: 'binary.md', value: Buffer.from([0, 1, 2, 3, 255, 0]) }
const empty = { path: 'empty.md', value: Buffer.from('') }
const text = { path: 'text.md', value: '# Who decoded it?\n\nSomebody else.\n' }
const contents = {
  path: 'contents.md',
  value: Buffer.from('# All\n\n- [A](0.md)\n- [B](100.md)\n- [C](nowhere.md)\n'),
}
const documents = [damage, binary, ...questionsOf(1500), empty, text, contents]

for (const threads of [0, 2, 3]) {
  const files = documents.map(document => new VFile(document))
  const input = { files, exists: () => false, name: 'notes' }
  const { draft, places } = threads === 0 ? parse(input) : await parseInThreads(input, threads, 100_000)
  const [item] = draft.items
  const messages = files.map(file =>
    file.messages.map(({ message, ruleId, place }) => [message, ruleId, place]),
  )
  const result = [draft, messages, places.at(draft, '/items/0/prompt/0'), item.id]
  console.log(createHash('sha256').update(JSON.stringify(result)).digest('hex'), draft.items.length)
}
