import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { shared } from './shared.fixture.ts'

/** What a careful reader finds in a document of the corpus. */
interface Expected {
  readonly questions: number
  readonly answers?: number
}

const corpus = path.join(shared, 'corpus')
const expected: Record<string, Expected> = JSON.parse(
  readFileSync(path.join(corpus, 'expected.json'), 'utf8'),
)

describe.each(Object.entries(expected))('%s', (name, { questions, answers }) => {
  const file = new VFile({ path: path.basename(name), value: readFileSync(path.join(corpus, name)) })
  const { draft } = parse({ files: [file], exists: () => true, name: path.parse(name).name })
  const found = draft?.items.filter(item => item.kind === 'question') ?? []

  test(`has its ${questions} questions`, () => {
    expect(found).toHaveLength(questions)
  })

  test.runIf(answers !== undefined)(`has its ${answers} answers`, () => {
    expect(found.filter(({ status }) => status === 'full')).toHaveLength(answers ?? 0)
  })

  test('marks at least one option of every multiple choice as right', () => {
    const choices = found.filter(({ options = [] }) => options.length > 0)
    expect(choices.filter(({ options = [] }) => !options.some(({ correct }) => correct))).toEqual([])
  })
})
