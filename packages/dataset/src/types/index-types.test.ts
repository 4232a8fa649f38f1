import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toTextEntry } from '../entries/text-entry.ts'
import { toTreeEntry } from '../entries/tree-entry.ts'
import { renderDataset } from '../render.ts'
import { toIndexTypes } from './index-types.ts'

const types = toIndexTypes(exampleOf('bank'))

/** The text of one declaration. */
function declarationOf(name: string, text: string = types): string {
  return new RegExp(`^export (?:interface|type) ${name}\\b.*?(?=\\n\\n|$(?!\\n))`, 'ms').exec(text)?.[0] ?? ''
}

test('the ids of the bank are literal types', () => {
  expect(declarationOf('QuestionId')).toBe(`export type QuestionId =
  | 'list-vs-tuple'
  | 'list-append-cost'
  | 'which-of-these-copy-the-list-a'
  | 'how-do-you-reverse-a-list-in-place'
  | 'what-does-a-named-tuple-add'`)
  expect(declarationOf('RoleId')).toBe(`export type RoleId = 'python-developer' | 'data-engineer'`)
  expect(declarationOf('TopicId')).toBe(`export type TopicId = 'python/lists' | 'python/tuples'`)
  expect(declarationOf('MovedId')).toBe(`export type MovedId = 'tuple-or-list'`)
})

test('a bank without notes has no ids of notes', () => {
  const bank = { ...exampleOf('bank'), items: [] }
  expect(declarationOf('NoteId', toIndexTypes(bank))).toBe('export type NoteId = never')
})

test('prose is rich, lists are read-only, what may be missing is optional', () => {
  expect(declarationOf('Answer')).toBe(`export interface Answer {
  /** One paragraph that alone would pass. */
  readonly short?: Rich
  /** What a good answer must contain. */
  readonly keyPoints: readonly Cue[]
  /** The full explanation. */
  readonly body: Rich
  /** Exactly one table, the first column naming what is compared. */
  readonly comparison?: Rich
  /** Sentences worth knowing by heart. */
  readonly facts: readonly Fact[]
  /** A false claim people make, then its correction. */
  readonly pitfalls: readonly Cue[]
  /** The next question, then its answer. */
  readonly followUps: readonly Cue[]
  /** How a basic, a solid and a strong answer sound. */
  readonly signals: readonly Cue[]
}`)
})

test('a member that holds an id has the type of that id', () => {
  const membersOf = (name: string): string[] => declarationOf(name).match(/(?<=readonly ).*/g) ?? []
  expect(membersOf('Question')).toEqual(
    expect.arrayContaining(['id: QuestionId', 'role?: RoleId', 'also: readonly RoleId[]', 'topic?: TopicId']),
  )
  expect(membersOf('Note')).toEqual(expect.arrayContaining(['id: NoteId', 'related: readonly RelatedId[]']))
  expect(membersOf('FactCard')).toContain('item: ItemId')
  expect(membersOf('Role')).toContain('id: RoleId')
  expect(membersOf('Bank')).toContain("id: 'lists-and-tuples'")
})

test('the tree keeps prose as nodes', () => {
  expect(toTreeEntry().types).toContain('readonly body: readonly Block[]')
  expect(declarationOf('Phrasing', toTreeEntry().types)).toBe(`export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | InlineMath
  | Break
  | Link
  | Image`)
})

test('the text has the same members, strings where there was prose', () => {
  const text = toTextEntry(exampleOf('bank')).types
  expect(declarationOf('Cue', text)).toContain('readonly body: string')
  expect(declarationOf('Question', text).replace(/\bstring\b/g, 'Rich')).toBe(
    declarationOf('Question').replace(/\bstring\b/g, 'Rich'),
  )
})

test('every member and every declaration has a comment', async () => {
  const files = await renderDataset(exampleOf('bank'), { scratch: '/nowhere' })
  const declared = files.filter(({ path }) => path.endsWith('.d.cts') && !path.includes('code.css'))
  const texts = declared.map(({ contents }) => new TextDecoder().decode(contents as Uint8Array))
  expect(declared.map(({ path }) => path)).toContain('dataset/roles/data-engineer.d.cts')
  const lines = texts.join('\n').split('\n')
  const isDeclared = (line: string): boolean =>
    /^\s+(?:readonly )?['\w]+\??: |^\s+readonly \w|^export (?!type \{)/.test(line)
  const bare = lines.filter((line, index) => isDeclared(line) && !lines[index - 1]?.trim().startsWith('/** '))
  expect(bare).toEqual([])
})
