#!/usr/bin/env node
// Do real projects read a built dataset? Packs each folder as npm would, installs the tarball into fresh
// projects, runs the README's examples in each, and lets the tools of the trade look at it.
//
//     node tests/readers/dataset.mjs content/*/dist/dataset
//
// One line a check, `ok …` or `not ok …` with what was printed below it. Exit 0 when all are ok, 1 when one
// is not, 2 when no folder was named. Needs the npm registry and Chromium (`CHROMIUM`, /usr/bin/chromium).
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { examplesIn, expectExamples, expectSaid, toCommonJs, toModule } from './dataset/examples.mjs'
import { openPage } from './dataset/page.mjs'
import { expect, install, installed, node, npx, toDataset, write } from './dataset/project.mjs'
import { expectBudget, expectOneRole } from './dataset/size.mjs'

const versions = {
  node: ['node@22.23.3', 'node@24.9.0'],
  typescript: ['typescript@5.4.5', 'typescript@7.0.2'],
  vite: 'vite@8.3.8',
  publint: 'publint@0.3.25',
  attw: '@arethetypeswrong/cli@0.18.5',
  esbuild: 'esbuild@0.28.2',
}

/** Each may give a line to print. The later use the projects of the earlier. */
const checks = {
  'it is no larger than its budget': expectBudget,
  'the README’s examples run as ES modules': async dataset => {
    await install(dataset, 'esm', { type: 'module' })
    await expectExamples(dataset, 'esm', toModule)
  },
  'the README’s examples run as CommonJS': async dataset => {
    await install(dataset, 'cjs', { type: 'commonjs' })
    await expectExamples(dataset, 'cjs', toCommonJs)
  },
  'they run on the other releases of Node': async dataset => {
    for (const version of versions.node) {
      const runFile = (dataset, project, args) => npx(dataset, project, version, 'node', args)
      await expectExamples(dataset, 'esm', toModule, runFile)
      await expectExamples(dataset, 'cjs', toCommonJs, runFile)
    }
    return versions.node.join(', ')
  },
  'every path of a role and a topic is found both ways': async dataset => {
    const imports = pathsOf(dataset).map(path => `import '${path}'\n`)
    const requires = pathsOf(dataset).map(path => `require('${path}')\n`)
    await write(dataset, 'esm/paths.js', imports.join(''))
    await write(dataset, 'cjs/paths.js', requires.join(''))
    await node(dataset, 'esm', ['paths.js'])
    await node(dataset, 'cjs', ['paths.js'])
  },
  'TypeScript compiles the README’s examples for Node': async dataset => {
    for (const typescript of versions.typescript) {
      await expectTyped(dataset, 'esm', typescript, 'nodenext')
      await expectTyped(dataset, 'cjs', typescript, 'nodenext')
    }
    return versions.typescript.join(', ')
  },
  'TypeScript compiles the README’s examples for a bundler': async dataset => {
    for (const typescript of versions.typescript) await expectTyped(dataset, 'esm', typescript, 'bundler')
    return versions.typescript.join(', ')
  },
  'a bundler leaves out what a program does not name': async dataset => {
    await write(dataset, 'esm/title.js', `import { bank } from '${dataset.name}'\nconsole.log(bank.title)\n`)
    const bundle = ['title.js', '--bundle', '--format=esm', '--platform=browser']
    const { stdout } = await npx(dataset, 'esm', versions.esbuild, 'esbuild', bundle)
    expect(stdout.length < 4000, `${stdout.length} characters, expected fewer than 4000`)
    return `${stdout.length} characters`
  },
  'a bundle of one role has the questions of no other': dataset => expectOneRole(dataset, versions.esbuild),
  'Chromium shows a question from a page that Vite built': async dataset => {
    const [role] = dataset.bank.roles
    const from = role ? `${dataset.name}/roles/${role.id}` : dataset.name
    await install(dataset, 'vite', { type: 'module' }, versions.vite)
    await write(dataset, 'vite/index.html', '<body><script type="module" src="./page.js"></script></body>')
    await write(
      dataset,
      'vite/page.js',
      `import { questions } from '${from}'
import '${dataset.name}/code.css'
document.body.insertAdjacentHTML('beforeend', '<h1>' + questions[0].prompt.html + '</h1>')
`,
    )
    await node(dataset, 'vite', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
    const shown = await openPage(path.join(dataset.home, 'vite/dist'), 'h1')
    const asked = await questionsOf(dataset, question => !role || isAsked(question, role))
    expect(shown.includes(line(asked[0].prompt.text)), shown)
    return line(shown)
  },
  'Chromium runs the README’s page on the files as a CDN serves them': async dataset => {
    const [page] = examplesIn(dataset, 'html')
    const address = `https://unpkg.com/${dataset.name}@${dataset.version}/`
    expect(page?.includes(address), page)
    const folder = path.join(dataset.home, 'cdn')
    await cp(installed(dataset, 'esm'), folder, { recursive: true })
    await write(dataset, 'cdn/index.html', page.replace(address, './'))
    const shown = await openPage(folder, 'li')
    for (const { prompt } of (await questionsOf(dataset)).slice(0, 3)) {
      expect(line(shown).includes(line(prompt.text)), shown)
    }
  },
  'its files are where a CDN looks for them': async dataset => {
    const names = ['bank.json', 'questions.jsonl', 'notes.jsonl', 'cards.jsonl', 'questions.csv']
    const files = [...names.map(name => `data/${name}`), 'schemas/bank.schema.json', 'code.css']
    for (const file of files) await readFile(path.join(installed(dataset, 'esm'), file))
  },
  'publint finds nothing': dataset =>
    npx(dataset, '.', versions.publint, 'publint', [dataset.tarball, '--strict']).then(() => undefined),
  // It looks at every path by itself, but not inside a pattern: the roles and topics are named to it.
  'Are the types wrong? finds nothing': async dataset => {
    const lists = pathsOf(dataset).map(path => path.slice(dataset.name.length + 1))
    const named = lists.length > 0 ? ['--include-entrypoints', ...lists] : []
    await npx(dataset, '.', versions.attw, 'attw', [dataset.tarball, ...named])
  },
  'pnpm would publish it': async dataset => {
    const words = ['publish', '--dry-run', '--no-git-checks', '--access', 'public']
    await npx(dataset, path.relative(dataset.home, path.resolve(dataset.folder)), 'pnpm@12', 'pnpm', words)
  },
}

/** `@prepdeck/python-core/roles/python-developer`, … */
function pathsOf({ name, bank }) {
  const roles = bank.roles.map(({ id }) => `${name}/roles/${id}`)
  return [...roles, ...bank.topics.map(({ id }) => `${name}/topics/${id}`)]
}

async function questionsOf({ folder }, isWanted = () => true) {
  const lines = (await readFile(path.join(folder, 'data/questions.jsonl'), 'utf8')).trimEnd().split('\n')
  return lines.map(each => JSON.parse(each)).filter(isWanted)
}

function isAsked(question, role) {
  return question.role === role.id || question.also.includes(role.id)
}

/** A text as a page shows it, on one line. */
function line(text) {
  return text.replace(/\s+/g, ' ').trim()
}

/** Compiles the README's examples and runs what comes of them. */
async function expectTyped(dataset, project, typescript, moduleResolution) {
  const module = moduleResolution === 'bundler' ? 'es2022' : 'nodenext'
  const options = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022']
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  for (const code of examplesIn(dataset, 'js')) {
    await write(dataset, `${project}/typed.ts`, toModule(code))
    await npx(dataset, project, typescript, 'tsc', ['typed.ts', ...options, ...strict])
    expectSaid(code, (await node(dataset, project, ['typed.js'])).stdout)
  }
}

async function checkFolder(folder) {
  const home = await mkdtemp(path.join(tmpdir(), 'prepdeck-reader-'))
  const dataset = await toDataset(folder, home)
  let failed = 0
  for (const [sentence, check] of Object.entries(checks)) {
    try {
      const found = await check(dataset)
      console.log(`ok ${dataset.name}: ${sentence}${found ? ` (${found})` : ''}`)
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
