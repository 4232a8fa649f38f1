import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Artifact, type Bank, checkShape, exampleOf } from '@prepdeck/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDataset } from './render.ts'

const run = promisify(execFile)
const context = { scratch: '/nowhere' }

/** A project in which the bank's package is installed. */
let project: string

beforeAll(async () => {
  project = await toProject(exampleOf('bank'))
})
afterAll(() => rm(project, { recursive: true }))

describe('the package in Node', () => {
  test('an ES module reads it', async () => {
    const printed = await runFile(
      'read.mjs',
      `
      import { bank, cards, getQuestion, notes, questions, roles, topics } from '@prepdeck/lists-and-tuples'
      console.log(bank.title, roles.length, topics.length, questions.length, notes[0].title.text, cards[0].cue.text)
      console.log(getQuestion('list-vs-tuple').prompt.text)`,
    )
    expect(printed).toBe(
      'Lists and Tuples 2 2 5 Slicing What can change after creation?\nWhen would you use a tuple instead of a list?\n',
    )
  })

  test('a CommonJS module reads it', async () => {
    const printed = await runFile(
      'read.cjs',
      `
      const { bank, cards, getQuestion, notes, questions, roles, topics } = require('@prepdeck/lists-and-tuples')
      console.log(bank.title, roles.length, topics.length, questions.length, notes[0].title.text, cards[0].cue.text)
      console.log(getQuestion('list-vs-tuple').prompt.text)`,
    )
    expect(printed).toBe(
      'Lists and Tuples 2 2 5 Slicing What can change after creation?\nWhen would you use a tuple instead of a list?\n',
    )
  })

  test('both get the same objects', async () => {
    const printed = await runFile(
      'same.mjs',
      `
      import { createRequire } from 'node:module'
      import { questions } from '@prepdeck/lists-and-tuples'
      import { questions as listed } from '@prepdeck/lists-and-tuples/roles/data-engineer'
      const required = createRequire(import.meta.url)('@prepdeck/lists-and-tuples').questions
      console.log(questions === required, listed[0] === questions[0])`,
    )
    expect(printed).toBe('true true\n')
  })

  test('a former id finds the question, an unknown one nothing, a name of JavaScript nothing', async () => {
    const printed = await runFile(
      'ids.mjs',
      `
      import { getQuestion } from '@prepdeck/lists-and-tuples'
      const ids = ['tuple-or-list', 'list-sort-cmp', 'slicing', '__proto__', 'constructor', undefined]
      console.log(ids.map(id => getQuestion(id)?.id))`,
    )
    expect(printed).toBe(
      "[\n  'list-vs-tuple',\n  undefined,\n  undefined,\n  undefined,\n  undefined,\n  undefined\n]\n",
    )
  })

  test('a role and a topic have their own questions, in the order of the bank', async () => {
    const printed = await runFile(
      'lists.mjs',
      `
      import { questions as asked } from '@prepdeck/lists-and-tuples/roles/data-engineer'
      import { questions as onLists } from '@prepdeck/lists-and-tuples/topics/python/lists'
      console.log(asked.map(({ number }) => number).join(), onLists.map(({ id }) => id).join())`,
    )
    expect(printed).toBe('1,3,4,5 list-append-cost\n')
  })

  test('the text has plain text under the same names, both ways', async () => {
    const printed = await runFile(
      'text.mjs',
      `
      import { createRequire } from 'node:module'
      import { bank, cards, getQuestion, notes, questions, retired, roles, topics } from '@prepdeck/lists-and-tuples/text'
      const required = createRequire(import.meta.url)('@prepdeck/lists-and-tuples/text')
      console.log(required.questions === questions, bank.title, roles.length, topics.length, retired.length, notes[0].title)
      console.log(getQuestion('tuple-or-list').prompt, getQuestion('slicing'))
      console.log(getQuestion('list-append-cost').answer.keyPoints[1].cue, '|', cards[0].cue)`,
    )
    expect(printed.split('\n')).toEqual([
      'true Lists and Tuples 2 2 2 Slicing',
      'When would you use a tuple instead of a list? undefined',
      'Why is append cheap? | What can change after creation?',
      '',
    ])
  })

  test('the tree is the bank as it was', async () => {
    const printed = await runFile(
      'tree.mjs',
      `
      import { bank } from '@prepdeck/lists-and-tuples/tree'
      console.log(JSON.stringify(bank))`,
    )
    expect(JSON.parse(printed)).toEqual(exampleOf('bank'))
    expect(checkShape('bank', JSON.parse(printed))).toEqual([])
  })

  test('what lies in lib/ is nobody’s business', async () => {
    const printed = await runFile(
      'lib.mjs',
      `
      import('@prepdeck/lists-and-tuples/lib/bank.cjs').catch(error => console.log(error.code))`,
    )
    expect(printed).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })

  test('each example of the README prints what it says', async () => {
    const readme = await readFile(path.join(folderOf(project), 'README.md'), 'utf8')
    const examples = Array.from(readme.matchAll(/^```js\n(.*?)^```$/gms), ([, code = '']) => code)
    for (const code of examples) {
      const said = Array.from(
        code.matchAll(/^console\.log\(.*?\) \/\/ (.*)$/gm),
        ([, comment = '']) => comment,
      )
      const printed = await runFile(code.includes('require(') ? 'example.cjs' : 'example.mjs', code)
      const lines = printed.trimEnd().split('\n').slice(-said.length)
      expect(
        lines.map((line, n) => (said[n]?.endsWith('…') ? `${line.slice(0, said[n].length - 1)}…` : line)),
      ).toEqual(said)
    }
    expect(examples).toHaveLength(3)
  })
})

describe('the package in TypeScript', () => {
  const consumer = `
import { cards, getQuestion, questions, type Question, type RoleId } from '@prepdeck/lists-and-tuples'
import { questions as asked } from '@prepdeck/lists-and-tuples/roles/data-engineer'
import { questions as onLists } from '@prepdeck/lists-and-tuples/topics/python/lists'
import { questions as plain } from '@prepdeck/lists-and-tuples/text'
import { bank } from '@prepdeck/lists-and-tuples/tree'
import '@prepdeck/lists-and-tuples/code.css'

export const prompt: string = getQuestion('list-vs-tuple').prompt.html
export const text: string | undefined = plain[0]?.answer?.body
export const former: Question = getQuestion('tuple-or-list')
export const all: readonly Question[] = [...questions, ...asked, ...onLists]
export const role: RoleId = 'python-developer'
export const uid: string = bank.uid
export function toFront(card: (typeof cards)[number]): string {
  return card.kind === 'pitfall' ? card.claim.text : card.label.text
}

// @ts-expect-error: an id that is not in the bank may lead nowhere
export const unknown: Question = getQuestion('list-vs-tupel')
// @ts-expect-error: no such role
export const other: RoleId = 'data-scientist'
// @ts-expect-error: the data is read-only
questions[0]!.prompt.text = ''
`

  test.each(['nodenext', 'bundler'])('it is well typed under %s', async moduleResolution => {
    await writeFile(path.join(project, 'consumer.mts'), consumer)
    await writeFile(path.join(project, 'consumer.cts'), consumer)
    const module = moduleResolution === 'bundler' ? 'preserve' : 'nodenext'
    const compilerOptions = {
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
      exactOptionalPropertyTypes: true,
    }
    await writeFile(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.mts', 'consumer.cts'] }),
    )
    expect(await runTsc()).toBe('')
  })
})

describe('a bank that means harm', () => {
  const harm = '</script>\u2028*/ process.exit(9) /* `'
  const bank: Bank = JSON.parse(
    JSON.stringify({ ...exampleOf('bank'), title: harm, description: harm, authors: [{ name: harm }] })
      .replaceAll('"Slicing"', JSON.stringify(harm))
      .replace('"python":', '"__proto__":'),
  )

  test('is data, whatever it says', async () => {
    const home = await toProject(bank)
    const printed = await runFile(
      'harm.mjs',
      `
      import { bank, getQuestion, notes } from '@prepdeck/lists-and-tuples'
      console.log(JSON.stringify([bank.title, notes[0].title.text, getQuestion('list-vs-tuple').versions]))`,
      home,
    )
    expect(printed).toBe(`${JSON.stringify([harm, harm])}\n`.replace(']\n', ',{"__proto__":">=3.10"}]\n'))
    await rm(home, { recursive: true })
  })

  test('has nothing of its text in a program file', async () => {
    const programs = (await renderDataset(bank, context)).filter(({ path }) => /\.c?js$/.test(path))
    expect(programs.map(toText).filter(text => /process|script>|\u2028/.test(text))).toEqual([])
  })

  test('has declarations and a README that stay what they are', async () => {
    const files = new Map((await renderDataset(bank, context)).map(file => [file.path, toText(file)]))
    expect(files.get('dataset/index.d.cts')?.split('\n')[0]).toBe(
      '/** </script> *\\/ process.exit(9) /* `, version 1.1.0: what the bank is called and who wrote it. */',
    )
    expect(files.get('dataset/README.md')?.split('\n')[0]).toBe('# \\</script> \\*/ process.exit(9) /\\* \\`')
  })
})

test('a bank without anything is a package all the same', async () => {
  const home = await toProject({
    ...exampleOf('bank'),
    roles: [],
    topics: [],
    items: [],
    cards: [],
    retired: [],
    authors: [],
    licenses: {},
  })
  const printed = await runFile(
    'empty.mjs',
    `
    import * as all from '@prepdeck/lists-and-tuples'
    console.log(all.questions, all.notes, all.cards, all.roles, all.topics, all.getQuestion('list-vs-tuple'))`,
    home,
  )
  expect(printed).toBe('[] [] [] [] [] undefined\n')
  expect(await readdir(folderOf(home))).not.toContain('roles')
  await rm(home, { recursive: true })
})

test('the same bank gives the same bytes', async () => {
  const first = await renderDataset(exampleOf('bank'), context)
  const second = await renderDataset(exampleOf('bank'), context)
  expect(first).toEqual(second)
})

test('no two files have the same path', async () => {
  const paths = (await renderDataset(exampleOf('bank'), context)).map(({ path }) => path)
  expect(paths).toEqual([...new Set(paths)])
})

test('the files of data/ hold the bank, and every question, note and card', async () => {
  const files = new Map(
    (await renderDataset(exampleOf('bank'), context)).map(file => [file.path, toText(file)]),
  )
  const linesOf = (name: string): string[] => files.get(`dataset/data/${name}`)?.trimEnd().split('\n') ?? []
  expect(JSON.parse(files.get('dataset/data/bank.json') ?? '')).toEqual(exampleOf('bank'))
  expect(linesOf('questions.jsonl').map(line => JSON.parse(line).number)).toEqual([1, 2, 3, 4, 5])
  expect(linesOf('notes.jsonl').map(line => JSON.parse(line).id)).toEqual(['slicing'])
  expect(linesOf('cards.jsonl').map(line => JSON.parse(line).id)).toEqual(
    exampleOf('bank').cards.map(({ id }) => id),
  )
})

function toText({ contents }: Artifact): string {
  return new TextDecoder().decode(contents as Uint8Array)
}

function folderOf(home: string): string {
  return path.join(home, 'node_modules/@prepdeck/lists-and-tuples')
}

async function toProject(bank: Bank): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'prepdeck-dataset-'))
  for (const artifact of await renderDataset(bank, context)) {
    const file = path.join(folderOf(home), path.relative('dataset', artifact.path))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, artifact.contents as Uint8Array)
  }
  return home
}

/** Runs a program in a project and gives what it printed; a warning or an error of Node fails the test. */
async function runFile(name: string, code: string, home: string = project): Promise<string> {
  await writeFile(path.join(home, name), code)
  const { stdout, stderr } = await run(process.execPath, [name], { cwd: home })
  expect(stderr).toBe('')
  return stdout
}

/** What the compiler of the workspace has to say of the project: nothing, when all is well. */
async function runTsc(): Promise<string> {
  const tsc = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  )
  const { stdout } = await run(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: project }).catch(
    error => error,
  )
  return stdout
}
