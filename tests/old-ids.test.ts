import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { releaseBank } from '@prepdeck/release'
import { expect, test } from 'vitest'
import { copyOfLists } from './prepdeck.fixture.ts'

test('every id that was ever released leads to what became of it', async () => {
  const folder = copyOfLists()
  rmSync(path.join(folder, 'notes'), { recursive: true })
  const model = readFileSync(path.join(folder, 'questions', 'list.md'), 'utf8')
  rmSync(path.join(folder, 'questions', 'list-vs-tuple.md'))
  rmSync(path.join(folder, 'questions', 'list.md'))

  writeQuestions(folder, model, ['list', 'cmp', 'tuples'])
  await release(folder)

  rename(folder, 'list', 'what-is-a-list')
  writeQuestions(folder, model, ['what-is-a-list', 'cmp', 'tuples'])
  await release(folder)
  expect(ask(folder, 'list')).toEqual(['what-is-a-list', { id: 'list', fate: 'moved', to: 'what-is-a-list' }])

  rename(folder, 'what-is-a-list', 'lists')
  rmSync(path.join(folder, 'questions', 'cmp.md'))
  rmSync(path.join(folder, 'questions', 'tuples.md'))
  writeQuestions(folder, model, ['lists', 'how-a-tuple-is-made', 'why-a-tuple-is-a-key'])
  const split = '{ id: tuples, fate: split, into: [how-a-tuple-is-made, why-a-tuple-is-a-key] }'
  const withdrawn = '{ id: cmp, fate: withdrawn, reason: Python 2 is gone. }'
  const config = path.join(folder, 'bank.yaml')
  appendFileSync(config, `retired:\n  - ${split}\n  - ${withdrawn}\n`)
  await release(folder)
  const fates = [
    ['lists', { id: 'list', fate: 'moved', to: 'what-is-a-list' }],
    ['lists', { id: 'what-is-a-list', fate: 'moved', to: 'lists' }],
    [null, { id: 'tuples', fate: 'split', into: ['how-a-tuple-is-made', 'why-a-tuple-is-a-key'] }],
    [null, { id: 'cmp', fate: 'withdrawn', reason: 'Python 2 is gone.' }],
  ]
  const former = ['list', 'what-is-a-list', 'tuples', 'cmp']
  expect(former.map(id => ask(folder, id))).toEqual(fates)

  // A release that says nothing of them any more: what is known of an id stays known.
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^retired:.*/ms, ''))
  const lists = path.join(folder, 'questions', 'lists.md')
  writeFileSync(lists, readFileSync(lists, 'utf8').replace('1. First', '1. At first'))
  await release(folder)
  expect(former.map(id => ask(folder, id))).toEqual(fates)
  rmSync(path.dirname(folder), { recursive: true })
})

async function release(folder: string): Promise<void> {
  let said = ''
  const surroundings = { stderr: { write: (text: string) => (said += text) }, now: () => 1_767_225_600 }
  await releaseBank(folder, surroundings).catch(error => {
    throw new Error(said, { cause: error })
  })
}

function rename(folder: string, from: string, to: string): void {
  renameSync(path.join(folder, 'questions', `${from}.md`), path.join(folder, 'questions', `${to}.md`))
}

/** Writes the files of the questions that have none, and the syllabus that lists them all. */
function writeQuestions(folder: string, model: string, ids: readonly string[]): void {
  const lines = ids.map((id, index) => {
    const file = path.join(folder, 'questions', `${id}.md`)
    const prompt = promptOf[id] ?? id
    const text = model
      .replace('related: [list-vs-tuple, sequences]\n', '')
      .replace('[note](../notes/sequences.md#lists)', 'note')
      .replace('What is a list?', prompt)
      .replace('label: "`list`"', `label: ${prompt.split(' ').at(-1)?.slice(0, -1)}`)
    writeFileSync(file, text)
    return `${index + 1}. **[${prompt}](questions/${id}.md)**\n`
  })
  writeFileSync(
    path.join(folder, 'questions.md'),
    `# Lists and tuples\n\n## Developer\n\n${lines.join('')}\n## Analyst\n`,
  )
}

const promptOf: Readonly<Record<string, string>> = {
  list: 'What is a list?',
  'what-is-a-list': 'What is a list?',
  lists: 'What is a list?',
  cmp: 'How did cmp order two values?',
  tuples: 'How does one make a tuple, and why may it be a key?',
  'how-a-tuple-is-made': 'Which characters make a pair?',
  'why-a-tuple-is-a-key': 'When does a dictionary refuse its keys?',
}

/** What the dataset says of an id: the id of the question that it finds, and the fate of the old one. */
function ask(folder: string, id: string): unknown {
  const program = `const { getQuestion, retired } = require('./dist/dataset')
    const { at, ...fate } = retired.find(({ id }) => id === process.argv[1])
    console.log(JSON.stringify([getQuestion(process.argv[1])?.id ?? null, fate]))`
  return JSON.parse(execFileSync(process.execPath, ['-e', program, id], { cwd: folder, encoding: 'utf8' }))
}
