#!/usr/bin/env node
// Do real projects read a built dataset? Packs each folder as npm would, installs the tarball into fresh
// projects, asks a short quiz in each, and lets the tools of the trade look at it.
//
//     node tests/readers/dataset.mjs content/*/dist/dataset
//
// One line a check, `ok …` or `not ok …` with what was printed below it. Exit 0 when all are ok, 1 when one
// is not, 2 when no folder was named. Needs the npm registry.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const versions = {
  typescript: 'typescript@7.0.2',
  oldTypescript: 'typescript@5.4.5',
  publint: 'publint@0.3.25',
  attw: '@arethetypeswrong/cli@0.18.5',
  esbuild: 'esbuild@0.28.2',
}

const checks = {
  'an ES module asks a quiz': async dataset => {
    await install(dataset, 'esm', { type: 'module' })
    await write(dataset, 'esm/quiz.js', `import { questions } from '${dataset.name}'\n${quiz}`)
    await expectQuiz(dataset, 'esm', 'quiz.js')
  },
  'a CommonJS module asks a quiz': async dataset => {
    await install(dataset, 'cjs', { type: 'commonjs' })
    await write(dataset, 'cjs/quiz.js', `const { questions } = require('${dataset.name}')\n${quiz}`)
    await expectQuiz(dataset, 'cjs', 'quiz.js')
  },
  'the examples of the README print what they say': async dataset => {
    const readme = await readFile(path.join(dataset.folder, 'README.md'), 'utf8')
    for (const [, code] of readme.matchAll(/^```js\n(.*?)^```$/gms)) await expectExample(dataset, code)
  },
  'every path of a role and a topic is found both ways': async dataset => {
    await write(
      dataset,
      'esm/paths.js',
      pathsOf(dataset)
        .map(path => `import '${path}'\n`)
        .join(''),
    )
    await write(
      dataset,
      'cjs/paths.js',
      pathsOf(dataset)
        .map(path => `require('${path}')\n`)
        .join(''),
    )
    await node(dataset, 'esm', ['paths.js'])
    await node(dataset, 'cjs', ['paths.js'])
  },
  'TypeScript compiles the quiz as an ES module': dataset =>
    expectTyped(dataset, 'ts-esm', versions.typescript, { type: 'module', moduleResolution: 'nodenext' }),
  'TypeScript compiles the quiz as CommonJS': dataset =>
    expectTyped(dataset, 'ts-cjs', versions.typescript, { type: 'commonjs', moduleResolution: 'nodenext' }),
  'TypeScript compiles the quiz for a bundler': dataset =>
    expectTyped(dataset, 'ts-bundler', versions.typescript, { type: 'module', moduleResolution: 'bundler' }),
  'TypeScript of two years ago compiles the quiz': dataset =>
    expectTyped(dataset, 'ts-old', versions.oldTypescript, { type: 'module', moduleResolution: 'nodenext' }),
  'a bundler leaves out what a program does not name': async dataset => {
    await write(dataset, 'esm/title.js', `import { bank } from '${dataset.name}'\nconsole.log(bank.title)\n`)
    const bundle = ['title.js', '--bundle', '--format=esm', '--platform=browser']
    const { stdout } = await npx(dataset, 'esm', versions.esbuild, 'esbuild', bundle)
    expect(stdout.length < 4000, `${stdout.length} characters, expected fewer than 4000`)
  },
  'publint finds nothing': dataset =>
    npx(dataset, '.', versions.publint, 'publint', [dataset.tarball, '--strict']),
  // It looks at every path by itself, but not inside a pattern: the roles and topics are named to it.
  'Are the types wrong? finds nothing': dataset => {
    const lists = pathsOf(dataset).map(path => path.slice(dataset.name.length + 1))
    const named = lists.length > 0 ? ['--include-entrypoints', ...lists] : []
    return npx(dataset, '.', versions.attw, 'attw', [dataset.tarball, ...named])
  },
}

/** Ten lines that any project might write; the same text is ESM, CommonJS and TypeScript. */
const quiz = `
const answered = questions.filter(question => question.status === 'full')
for (const { id, prompt, answer } of answered.slice(0, 3)) {
  console.log(id + ': ' + prompt.text)
  for (const { cue, body } of answer?.keyPoints ?? []) {
    console.log('  ' + cue.text + ' ' + body.markdown)
  }
}
console.log(answered.length + ' of ' + questions.length)
`

/** Packs a folder and says what is known of it. */
async function toDataset(folder, home) {
  const read = async name => JSON.parse(await readFile(path.join(folder, name), 'utf8'))
  const { name } = await read('package.json')
  const bank = await read('data/bank.json')
  const words = ['--yes', 'pnpm@12', 'pack', '--pack-destination', home, '--json']
  const { stdout } = await run('npx', words, { cwd: path.resolve(folder) })
  const { filename } = JSON.parse(stdout)
  return { name, bank, folder, home, tarball: filename }
}

/** `@prepdeck/python-core/roles/python-developer`, … */
function pathsOf({ name, bank }) {
  const roles = bank.roles.map(({ id }) => `${name}/roles/${id}`)
  return [...roles, ...bank.topics.map(({ id }) => `${name}/topics/${id}`)]
}

/** Makes a fresh project in which the tarball, and what else is named, is installed. */
async function install(dataset, project, manifest, ...packages) {
  await mkdir(path.join(dataset.home, project))
  await write(dataset, `${project}/package.json`, JSON.stringify({ private: true, ...manifest }))
  const flags = ['--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...flags, dataset.tarball, ...packages], {
    cwd: path.join(dataset.home, project),
  })
}

async function expectTyped(dataset, project, typescript, { type, moduleResolution }) {
  await install(dataset, project, { type }, typescript)
  const module = moduleResolution === 'bundler' ? 'es2022' : 'nodenext'
  const types = 'declare const console: { log(text: string): void }\n'
  await write(dataset, `${project}/quiz.ts`, `import { questions } from '${dataset.name}'\n${types}${quiz}`)
  const options = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022']
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  await node(dataset, project, ['node_modules/typescript/bin/tsc', 'quiz.ts', ...options, ...strict])
  await expectQuiz(dataset, project, 'quiz.js')
}

async function expectQuiz(dataset, project, program) {
  const { stdout } = await node(dataset, project, [program])
  const questions = dataset.bank.items.filter(({ kind }) => kind === 'question')
  const answered = questions.filter(({ status }) => status === 'full')
  const last = stdout.trimEnd().split('\n').at(-1)
  const expected = `${answered.length} of ${questions.length}`
  expect(last === expected, `\`${last}\`, expected \`${expected}\``)
}

/** `console.log(x) // What it pri…` prints a text that begins so. */
async function expectExample(dataset, code) {
  const project = code.includes('require(') ? 'cjs' : 'esm'
  await write(dataset, `${project}/example.js`, code)
  const { stdout } = await node(dataset, project, ['example.js'])
  const said = Array.from(code.matchAll(/^console\.log\(.*?\) \/\/ (.*)$/gm), ([, comment]) => comment)
  let at = 0
  for (const comment of said) {
    at = stdout.indexOf(comment.replace(/…$/, ''), at)
    expect(at >= 0, `no \`${comment}\` in what it prints, in its turn:\n${stdout}`)
  }
}

function expect(holds, found) {
  if (!holds) throw new Error(`Found ${found}`)
}

async function write({ home }, name, text) {
  await writeFile(path.join(home, name), text)
}

function node({ home }, project, args) {
  return run(process.execPath, args, { cwd: path.join(home, project) })
}

function npx({ home }, project, version, command, args) {
  const npxArgs = ['--yes', `--package=${version}`, '--', command, ...args]
  return run('npx', npxArgs, { cwd: path.join(home, project), maxBuffer: 1e9 })
}

/** Runs the checks one after the other, for the later use the projects of the earlier. */
async function checkFolder(folder) {
  const home = await mkdtemp(path.join(tmpdir(), 'prepdeck-reader-'))
  const dataset = await toDataset(folder, home)
  let failed = 0
  for (const [sentence, check] of Object.entries(checks)) {
    try {
      await check(dataset)
      console.log(`ok ${dataset.name}: ${sentence}`)
    } catch (error) {
      failed++
      const printed = [error.message, error.stdout, error.stderr].filter(Boolean).join('\n')
      console.log(`not ok ${dataset.name}: ${sentence}\n${printed.replace(/^/gm, '    ')}`)
    }
  }
  await rm(home, { recursive: true })
  return failed
}

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Usage: node tests/readers/dataset.mjs <dataset folder>…')
  process.exit(2)
}
let failed = 0
for (const folder of folders) failed += await checkFolder(folder)
process.exit(failed > 0 ? 1 : 0)
