import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfLists, edit, prepdeck } from './prepdeck.fixture.ts'

/** One edit of the small bank, and the message it must give. */
const faults = [
  {
    name: 'a wrong front-matter value',
    file: 'questions/list.md',
    ok: 'difficulty: 1',
    notOk: 'difficulty: 4',
    message:
      'questions/list.md:4:13: error: Unexpected difficulty `4`, expected `1`, `2` or `3` (front-matter)',
  },
  {
    name: 'a missing section',
    file: 'questions/list.md',
    ok: /## Pitfalls[\s\S]*?(?=## Follow-ups)/,
    notOk: '',
    message:
      'questions/list.md:51:1: error: Missing section `Pitfalls`, expected `## Pitfalls` before `## Follow-ups` (section-missing)',
  },
  {
    name: 'a question file that the syllabus does not list',
    file: 'questions.md',
    ok: '[What is a list?](questions/list.md)',
    notOk: 'What is a list?',
    message:
      'questions/list.md:11:1: error: Unexpected question file, expected a link to it in `questions.md` (file-listed)',
  },
  {
    name: 'a question listed twice',
    file: 'questions.md',
    ok: '3. **How is a tuple made?**\n',
    notOk: '3. **How is a tuple made?**\n4. **How is a tuple made?**\n',
    message: 'questions.md:13:1: error: Unexpected question, already listed as 3 (listed-once)',
  },
  {
    name: 'a link to a file that is not there',
    file: 'questions/list.md',
    ok: '../notes/sequences.md#lists',
    notOk: '../notes/sequence.md',
    message:
      'questions/list.md:27:47: error: Unexpected link to `notes/sequence.md`, expected a file that is there (link-target)',
  },
]

test.each(faults)(
  '$name gives one message at its line, exit 1 and no output',
  async ({ file, ok, notOk, message }) => {
    const folder = copyOfLists()
    edit(path.join(folder, file), ok, notOk)
    const run = await prepdeck(folder, ['build'])
    expect(run.code).toBe(1)
    expect(run.stderr.split('\n').filter(line => /: (error|warning): /.test(line))).toEqual([message])
    expect(run.stderr).toContain('1 error; nothing was written')
    expect(existsSync(path.join(folder, 'dist'))).toBe(false)
    expect(existsSync(path.join(folder, 'prepdeck.lock.json'))).toBe(false)
  },
)

test('all files’ faults are told in one run', async () => {
  const folder = copyOfLists()
  for (const { file, ok, notOk } of faults) edit(path.join(folder, file), ok, notOk)
  const { code, stderr } = await prepdeck(folder, ['check'])
  expect(code).toBe(1)
  for (const rule of ['front-matter', 'section-missing', 'file-listed', 'listed-once', 'link-target'])
    expect(stderr).toContain(`(${rule})`)
})

test('a message shows the line it is about', async () => {
  const folder = copyOfLists()
  edit(path.join(folder, 'questions/list.md'), 'difficulty: 1', 'difficulty: 4')
  const { stderr } = await prepdeck(folder, ['check'])
  expect(stderr).toContain('\n  4 | difficulty: 4\n    |             ^\n')
})

test('messages come as JSON lines and as workflow commands', async () => {
  const folder = copyOfLists()
  edit(path.join(folder, 'questions/list.md'), 'difficulty: 1', 'difficulty: 4')
  const json = await prepdeck(folder, ['check', '--format', 'json'])
  expect(JSON.parse(json.stderr)).toEqual({
    file: 'questions/list.md',
    line: 4,
    column: 13,
    severity: 'error',
    rule: 'front-matter',
    reason: 'Unexpected difficulty `4`, expected `1`, `2` or `3`',
  })
  const github = await prepdeck(folder, ['check', '--format', 'github'])
  expect(github.stderr).toBe(
    '::error file=questions/list.md,line=4,col=13,title=front-matter::Unexpected difficulty `4`, expected `1`, `2` or `3`\n',
  )
})
