import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BankDiff, checkShape, type DeckDiff } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { copyOfLists, emptyFolder, prepdeck } from './prepdeck.fixture.ts'

/** A bank that was released, and then got a correction, a new note and lost a pitfall. */
async function releasedAndChanged(): Promise<string> {
  const folder = copyOfLists()
  await make(folder, 1_767_225_600)
  mkdirSync(path.join(folder, 'published'))
  cpSync(path.join(folder, 'dist/bank.json'), path.join(folder, 'published/bank.json'))
  cpSync(path.join(folder, 'dist/anki'), path.join(folder, '../old'), { recursive: true })
  edit(folder, 'questions/list.md', text => text.replace('Yes, in place.', 'Yes, always in place.'))
  writeFileSync(
    path.join(folder, 'notes/trees.md'),
    '---\ntopic: types/sequences\n---\n\n# Trees\n\n- **Leaf**: A node without children.\n',
  )
  await make(folder, 1_800_000_000)
  return folder
}

/** The bank and its decks, made at a time. */
async function make(folder: string, time: number): Promise<void> {
  for (const step of ['parse', 'anki'])
    expect(await prepdeck(folder, [step], {}, time)).toMatchObject({ code: 0, stderr: '' })
}

function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name)
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}

test('a bank is held against its last release', async () => {
  const folder = await releasedAndChanged()
  const run = await prepdeck(folder, ['diff'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toMatchInlineSnapshot(`
    "Lists and tuples 1.0.0 → 1.0.0

    Questions and notes
      updated (1)
        list  answer.keyPoints
      new (1)
        trees  Trees

    Cards
      updated (2)
        list-point-1  statement
        list-open-1   points
      new (1)
        trees-point-1  Leaf

    3 items and 25 cards as they were: a minor change
    "
  `)
})

test('the JSON of a comparison follows its schema, and is the same whatever the sides are given as', async () => {
  const folder = await releasedAndChanged()
  const runs = await Promise.all(
    [['.'], ['published/bank.json', '.'], ['published/bank.json', 'dist/bank.json']].map(sides =>
      prepdeck(folder, ['diff', ...sides, '--format', 'json']),
    ),
  )
  const [diff, ...others] = runs.map(({ stdout }) => JSON.parse(stdout) as BankDiff)
  expect(checkShape('diff', diff)).toEqual([])
  expect(diff).toMatchObject({ kind: 'bank', bump: 'minor' })
  expect(others).toEqual([diff, diff])
})

test('of two packages it says what an import will count', async () => {
  const folder = await releasedAndChanged()
  const decks = ['../old/lists.apkg', 'dist/anki/lists.apkg']
  const json = await prepdeck(folder, ['diff', ...decks, '--format', 'json'])
  const { log, ...diff } = JSON.parse(json.stdout) as DeckDiff
  expect(checkShape('diff', { log, ...diff })).toEqual([])
  expect(log).toMatchObject({ new: 1, updated: 2, conflicting: 0 })
  const text = await prepdeck(folder, ['diff', ...decks])
  expect(text.stdout).toMatchInlineSnapshot(`
    "Lists and tuples: 14 notes → 15 notes

    Notes
      updated (2)
        list-open-1   Points
        list-point-1  Answer
      new (1)
        trees-point-1  Leaf

    An import counts 1 new, 2 updated, 12 duplicate, 0 conflicting;
    0 withdrawn notes stay with the learner
    "
  `)
})

test('release notes for learners name what is withdrawn and how to find it', async () => {
  const folder = await releasedAndChanged()
  edit(folder, 'questions/list-vs-tuple.md', text => text.replace(/^- \*\*.*\n/m, ''))
  const { stdout } = await prepdeck(folder, ['diff', '--format', 'notes'])
  expect(stdout).toContain('# Lists and tuples 1.0.0\n')
  expect(stdout).toMatch(/## New\n\n- Leaf \(`trees-point-1`\)\n/)
  expect(stdout).toMatch(/## Withdrawn\n\n.*\n\n {4}Id:list-vs-tuple-point-\d\n/)
  expect(stdout).toMatch(/\n- [^\n]+ \(`list-vs-tuple-point-\d`\)\n$/)
})

/** Two copies of a bank without locks; in the second a question is corrected. */
function twoFolders(): string {
  const folder = emptyFolder()
  for (const name of ['old', 'new']) cpSync(copyOfLists(), path.join(folder, name), { recursive: true })
  edit(folder, 'new/questions/list.md', text => text.replace('Yes, in place.', 'Yes, always in place.'))
  return folder
}

test('a folder without a lock is read as the next state of the other, and nothing is written', async () => {
  const folder = twoFolders()
  const run = await prepdeck(folder, ['diff', 'old', 'new'])
  expect(run).toMatchObject({
    code: 0,
    stderr: 'prepdeck: new has no lock, so new is read as the next state of old\n',
  })
  expect(run.stdout).toMatchInlineSnapshot(`
    "Lists and tuples 1.0.0 → 1.0.0

    Questions and notes
      updated (1)
        list  answer.keyPoints

    Cards
      updated (2)
        list-point-1  statement
        list-open-1   points

    3 items and 25 cards as they were: a patch
    "
  `)
  expect(existsSync(path.join(folder, 'new/prepdeck.lock.json'))).toBe(false)

  // So it will be: with the lock of the old one in its place, the new one is just that.
  await prepdeck(path.join(folder, 'old'), ['parse'])
  cpSync(path.join(folder, 'old/prepdeck.lock.json'), path.join(folder, 'new/prepdeck.lock.json'))
  expect(await prepdeck(folder, ['diff', 'old', 'new'])).toEqual({ ...run, stderr: '' })
})

test('two banks are told from two states of one', async () => {
  const folder = twoFolders()
  for (const name of ['old', 'new']) await prepdeck(path.join(folder, name), ['parse'])
  const beside = 'whoever learns one gets every card of the other beside it'
  expect(await prepdeck(folder, ['diff', 'old', 'new'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `prepdeck: old and new are two banks, as their uids say: ${beside}\n`,
  })
  rmSync(path.join(folder, 'new/prepdeck.lock.json'))
  expect(await prepdeck(folder, ['diff', 'old/dist/bank.json', 'new'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'prepdeck: new has no lock, and old/dist/bank.json has none beside it; give the folder of the older bank\n',
  })
})

test('a changelog is made of two banks', async () => {
  const folder = await releasedAndChanged()
  const { stdout } = await prepdeck(folder, ['diff', '--format', 'changelog'])
  expect(stdout).toContain('### Added\n\n- Trees (`trees`)\n')
})

test('what cannot be compared ends with 2 and says why', async () => {
  const folder = copyOfLists()
  await make(folder, 1_767_225_600)
  const decks = ['dist/anki/lists.apkg', 'dist/anki/lists.apkg']
  writeFileSync(path.join(folder, 'no.apkg'), 'no zip')
  writeFileSync(path.join(folder, 'no.json'), '{}')
  for (const [words, reason] of [
    [[], '. keeps no release in published/bank.json; give what it was: prepdeck diff OLD .'],
    [
      ['.', 'dist/anki/lists.apkg'],
      'cannot compare a bank with an Anki package; give two banks or two packages',
    ],
    [['no.apkg', 'no.apkg'], 'cannot read no.apkg: Unexpected bytes, expected a whole zip'],
    [['no.json', '.'], 'no.json is no bank: it has no list of items'],
    [['gone.json', '.'], `cannot read ${path.join(folder, 'gone.json')}: it is not there`],
    [[...decks, '--format', 'changelog'], 'a changelog is made of two banks, not of two decks'],
  ] as const)
    expect(await prepdeck(folder, ['diff', ...words])).toEqual({
      code: 2,
      stdout: '',
      stderr: `prepdeck: ${reason}\n`,
    })
})

test('a bank with errors is not compared, and its errors are told', async () => {
  const folder = await releasedAndChanged()
  rmSync(path.join(folder, 'questions/list.md'))
  const run = await prepdeck(folder, ['diff'])
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toContain('prepdeck: cannot compare . before its errors are mended\n')
})

test('its help has an example and the exit codes', async () => {
  const { stdout } = await prepdeck(emptyFolder(), ['diff', '--help'])
  expect(stdout).toContain(
    'Exit codes:\n  0  the two could be compared, whatever differs\n  2  they could not',
  )
  expect(stdout).toContain('prepdeck diff old.apkg new.apkg')
})
