#!/usr/bin/env node
// Do editors complete what an author writes? Opens texts in the language server that editors run for YAML, each with
// the line that names its schema, and asks what an editor asks.
//
//     YAML_SERVER=…/yaml-language-server/out/server/src/server.js node tests/readers/editor.mjs
//
// One line a check, `ok …` or `not ok …` with what was found below it. Exit 0 when all are ok, else 1.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from './dataset/project.mjs'
import { startServer } from './editor/server.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** Each opens texts of its own. */
const checks = {
  'bank.yaml: its keys are proposed': async server => {
    const { labels } = await propose(server, 'bank-config', 'id: a\ntitle: A\nversion: 0.1.0\n|')
    expect(
      ['roles', 'topics', 'sheets', 'retired'].every(key => labels.includes(key)),
      labels,
    )
    return labels.join(' ')
  },
  'bank.yaml: the keys of a role are proposed': async server => {
    const { labels } = await propose(server, 'bank-config', 'id: a\ntitle: A\nversion: 0.1.0\nroles:\n  - |')
    expect(
      labels.some(label => /id|heading|title/.test(label)),
      labels,
    )
    return labels.join(' ')
  },
  'bank.yaml: the names of sheets and papers are proposed': async server => {
    const head = 'id: a\ntitle: A\nversion: 0.1.0\nsheets:\n  - '
    const sheets = await propose(server, 'bank-config', `${head}sheet: |`)
    const papers = await propose(server, 'bank-config', `${head}sheet: cards\n    paper: |`)
    expect(sheets.labels.includes('practice') && papers.labels.includes('letter'), sheets.labels)
    return [...sheets.labels, ...papers.labels].join(' ')
  },
  'bank.yaml: a wrong value is underlined': async server => {
    const text = 'id: a\ntitle: A\nversion: 0.1.0\nsheets:\n  - sheet: practise\n'
    const found = await diagnose(server, 'bank-config', text)
    expect(found.length === 1 && found[0].range.start.line === 5, JSON.stringify(found))
    return found[0].message
  },
  'bank.yaml: a key that is missing is told': async server => {
    const found = await diagnose(server, 'bank-config', 'id: a\ntitle: A\n')
    expect(
      found.some(({ message }) => message.includes('version')),
      JSON.stringify(found),
    )
    return found[0].message
  },
  'bank.yaml: a key says what it is': async server => {
    const name = nameOf('hover')
    await server.open(name, withSchema('bank-config', 'retired: []\n'))
    const said = await server.hover(name, 1, 2)
    expect(said.includes('What became of the ids'), said)
  },
  'front matter: keys and values are proposed, by its schema': async server => {
    const keys = await propose(server, 'question-front-matter', 'topic: a\n|')
    const values = await propose(server, 'question-front-matter', 'topic: a\ndifficulty: 1\nform: |')
    expect(keys.labels.includes('difficulty') && values.labels.includes('compare'), values.labels)
    return values.labels.join(' ')
  },
  'the banks of this repository have nothing underlined': async server => {
    const banks = await readdir(path.join(root, 'content'), { withFileTypes: true })
    const names = banks.filter(entry => entry.isDirectory()).map(({ name }) => `content/${name}/bank.yaml`)
    for (const name of names) {
      const text = await readFile(path.join(root, name), 'utf8')
      expect(text.startsWith('# yaml-language-server: $schema='), text.slice(0, 80))
      const found = await server.open(path.join(root, name), text)
      expect(found.length === 0, `${name}: ${JSON.stringify(found)}`)
    }
    return names.join(' ')
  },
}

let opened = 0

/** What is proposed at the `|` of a text. */
async function propose(server, noun, marked) {
  const name = nameOf(noun)
  const text = withSchema(noun, marked.replace('|', ''))
  await server.open(name, text)
  const before = withSchema(noun, marked.slice(0, marked.indexOf('|'))).split('\n')
  const items = await server.complete(name, before.length - 1, before.at(-1).length)
  return { labels: items.map(({ label }) => label) }
}

function diagnose(server, noun, text) {
  return server.open(nameOf(noun), withSchema(noun, text))
}

/** A file of this repository that is nowhere but in the editor. */
function nameOf(noun) {
  opened += 1
  return path.join(root, `content/unwritten/${noun}-${opened}.yaml`)
}

function withSchema(noun, text) {
  return `# yaml-language-server: $schema=../../schemas/${noun}.schema.json\n${text}`
}

const server = await startServer(process.env.YAML_SERVER, root)
let failed = 0
for (const [sentence, check] of Object.entries(checks)) {
  try {
    const found = await check(server)
    console.log(`ok ${sentence}${found ? ` (${found})` : ''}`)
  } catch (error) {
    failed++
    console.log(`not ok ${sentence}\n${error.message.replace(/^/gm, '    ')}`)
  }
}
server.end()
process.exit(failed > 0 ? 1 : 0)
