import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank, Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { copyOfLists, prepdeck, readJson } from './prepdeck.fixture.ts'

/** The small bank after a release. */
async function released(): Promise<string> {
  const folder = copyOfLists()
  await prepdeck(folder, ['parse'])
  mkdirSync(path.join(folder, 'published'))
  renameSync(path.join(folder, 'dist/bank.json'), path.join(folder, 'published/bank.json'))
  return folder
}

/** Takes the question of how a tuple is made off the syllabus. */
function withdraw(folder: string): void {
  const syllabus = path.join(folder, 'questions.md')
  const text = readFileSync(syllabus, 'utf8')
  expect(text).toContain('3. **How is a tuple made?**\n')
  writeFileSync(
    syllabus,
    text.replace('3. **How is a tuple made?**\n', '').replace('3 questions', '2 questions'),
  )
}

/** The number of the line that is written next at the end of a file. */
function lineBehind(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length
}

const id = 'how-is-a-tuple-made'
const vanished = `error: Missing question \`${id}\`, which 1.0.0 had in \`questions.md\`; expected it, or what became of it (vanished)`

test('a published question that is gone is an error where its fate is to be written', async () => {
  const folder = await released()
  withdraw(folder)
  const run = await prepdeck(folder, ['build'])
  expect(run).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      `bank.yaml:1:1: ${vanished}`,
      '  1 | # yaml-language-server: $schema=../../../schemas/bank-config.schema.json',
      '    | ^',
      `  = Bring it back, or write under \`retired\` in bank.yaml: \`- { id: ${id}, fate: withdrawn, reason: … }\``,
      '1 error; nothing was written',
      '',
    ].join('\n'),
  })
})

test('with its fate in bank.yaml it is retired, and the lock remembers it', async () => {
  const folder = await released()
  withdraw(folder)
  const config = path.join(folder, 'bank.yaml')
  const before = readFileSync(config, 'utf8')
  appendFileSync(config, `retired:\n  - { id: ${id}, fate: withdrawn, reason: Too easy. }\n`)
  expect(await prepdeck(folder, ['parse'], {}, 1_800_000_000)).toMatchObject({ code: 0, stderr: '' })
  const retired = [{ id, fate: 'withdrawn', reason: 'Too easy.', at: 1_800_000_000 }]
  expect(readJson<Bank>(path.join(folder, 'dist/bank.json')).retired).toEqual(retired)
  expect(readJson<Lock>(path.join(folder, 'prepdeck.lock.json')).retired).toEqual(retired)

  writeFileSync(config, before)
  expect(await prepdeck(folder, ['check'])).toMatchObject({ code: 0, stderr: '' })
})

test('a question that was split goes with its cards, however alike one of its parts is', async () => {
  const folder = await released()
  const syllabus = path.join(folder, 'questions.md')
  const parts = [
    '1. **[What is a list in Python?](questions/list-in-python.md)**',
    '2. **Which lists are there?**',
  ]
  renameSync(path.join(folder, 'questions/list.md'), path.join(folder, 'questions/list-in-python.md'))
  const file = path.join(folder, 'questions/list-in-python.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('# What is a list?', '# What is a list in Python?'))
  const text = readFileSync(syllabus, 'utf8')
  const split = text
    .replace('1. **[What is a list?](questions/list.md)**', parts.join('\n'))
    .replace('2. **[', '3. **[')
    .replace('3. **How', '4. **How')
    .replace('3 questions', '4 questions')
  writeFileSync(syllabus, split)
  for (const name of ['questions/list-vs-tuple.md', 'notes/sequences.md']) {
    const linking = path.join(folder, name)
    writeFileSync(
      linking,
      readFileSync(linking, 'utf8')
        .replace(/\blist\.md/g, 'list-in-python.md')
        .replace(/\[list\b(?=[,\]])/g, '[list-in-python'),
    )
  }
  const into = ['list-in-python', 'which-lists-are-there']
  appendFileSync(
    path.join(folder, 'bank.yaml'),
    `retired:\n  - { id: list, fate: split, into: [${into.join(', ')}] }\n`,
  )
  expect(await prepdeck(folder, ['parse'], {}, 1_800_000_000)).toMatchObject({ code: 0, stderr: '' })
  const [before, after] = ['published', 'dist'].map(place =>
    readJson<Bank>(path.join(folder, place, 'bank.json')),
  ) as [Bank, Bank]
  expect(after.retired).toEqual([{ id: 'list', fate: 'split', into, at: 1_800_000_000 }])
  const guids = new Set(before.cards.filter(({ item }) => item === 'list').map(({ guid }) => guid))
  expect(guids.size).toBeGreaterThan(4)
  expect(after.cards.filter(({ guid }) => guids.has(guid))).toEqual([])
  expect(after.cards.map(({ id }) => id)).toContain('list-in-python-point-1')

  const { stdout } = await prepdeck(folder, ['diff', '--format', 'notes'])
  expect(stdout).toContain('(`list-point-1`): It is part of list-in-python, which-lists-are-there now.')
})

test('the other fates of a bank are no excuse for one that is not said', async () => {
  const folder = await released()
  withdraw(folder)
  const config = path.join(folder, 'bank.yaml')
  const line = lineBehind(config)
  appendFileSync(config, `retired:\n  - { id: ${id}s, fate: moved, to: list }\n`)
  const { code, stderr } = await prepdeck(folder, ['check'])
  expect(code).toBe(1)
  expect(stderr.split('\n').filter(line => line.startsWith('bank.yaml:'))).toEqual([
    `bank.yaml:${line}:1: ${vanished}`,
    `bank.yaml:${line + 1}:11: error: Unexpected retired id \`${id}s\`, expected one that was there before; did you mean \`${id}\`? (retired)`,
  ])
})

test('a slip in a fate is shown where it was written', async () => {
  const folder = await released()
  const config = path.join(folder, 'bank.yaml')
  const line = lineBehind(config)
  appendFileSync(
    config,
    'retired:\n  - { id: a, fate: mooved, to: list }\n  - { id: b, fate: split, into: [list] }\n',
  )
  const { code, stderr } = await prepdeck(folder, ['check'])
  expect(code).toBe(1)
  expect(stderr.split('\n').filter(line => line.startsWith('bank.yaml:'))).toEqual([
    `bank.yaml:${line + 1}:20: error: Unexpected fate \`mooved\` in retired; did you mean \`moved\`? (bank-config)`,
    `bank.yaml:${line + 2}:33: error: Unexpected number of into, 1, expected at least 2 (bank-config)`,
  ])
})

test('a renamed question file needs no word', async () => {
  const folder = await released()
  renameSync(path.join(folder, 'questions/list.md'), path.join(folder, 'questions/lists.md'))
  const syllabus = path.join(folder, 'questions.md')
  writeFileSync(syllabus, readFileSync(syllabus, 'utf8').replace('questions/list.md', 'questions/lists.md'))
  await prepdeck(folder, ['fix'])
  const { stderr } = await prepdeck(folder, ['check'])
  expect(stderr).not.toContain('(vanished)')
})

test('without its lock a bank takes its names from the release', async () => {
  const folder = await released()
  rmSync(path.join(folder, 'prepdeck.lock.json'))
  expect(await prepdeck(folder, ['parse'])).toMatchObject({ code: 0, stderr: '' })
  const { uid } = readJson<Bank>(path.join(folder, 'published/bank.json'))
  expect(readJson<Lock>(path.join(folder, 'prepdeck.lock.json')).uid).toBe(uid)
})

test.each(['', '{', '[]', '{"items": {}}', 'null'])('a release that reads `%s` is told', async text => {
  const folder = await released()
  writeFileSync(path.join(folder, 'published/bank.json'), text)
  const { code, stderr } = await prepdeck(folder, ['check'])
  expect(code).toBe(1)
  expect(stderr).toContain(
    'published/bank.json:1:1: error: Unexpected content, expected the bank of the last release (published)\n',
  )
})
