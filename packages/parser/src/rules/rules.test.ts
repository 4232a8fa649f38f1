import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { fix } from '../fix/fix.ts'
import { type ParseInput, parse } from '../parse.ts'
import { requiredSections } from '../question/sections.ts'
import { exampleBank } from './example-bank.ts'
import { exampleNotes } from './example-notes.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

const every: Rule[] = Object.values(rules).flat() as Rule[]

test('the example bank and the example notes have no fault', () => {
  expect(messagesOf(exampleBank)).toEqual([])
  expect(messagesOf(exampleNotes)).toEqual([])
})

describe.each(every.map(rule => [`${rule.id} (${rule.scope})`, rule] as const))('%s', (_, rule) => {
  test('finds its example once, where it was written', () => {
    const messages = messagesOf(withExample(rule))
    expect(messages).toEqual([
      expect.objectContaining({
        rule: rule.id,
        at: rule.example.at,
        fatal: (rule.example.severity ?? rule.severity) === 'error',
      }),
    ])
  })
})

const fixable = every.filter(rule => rule.fix)

test('these rules can be mended without guessing', () => {
  expect(fixable.map(({ id }) => id)).toEqual(['pseudo-heading', 'syllabus-numbers', 'title-listed'])
})

describe.each(fixable.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test('mends its example, and nothing is left of it', () => {
    const { texts, rules } = fixed(withExample(rule))
    expect(new Set(rules)).toEqual(new Set([id]))
    expect(messagesOf(texts)).toEqual([])
  })

  test('mends nothing twice', () => {
    const { texts } = fixed(withExample(rule))
    expect(fixed(texts)).toEqual({ texts, rules: [] })
  })
})

// The title is the author's word, so it is the syllabus that `title-listed` mends.
test.each(fixable.filter(({ id }) => id !== 'title-listed'))(
  '$id writes what its example calls right',
  rule => {
    expect(fixed(withExample(rule)).texts).toEqual(exampleBank)
  },
)

/** The texts of a bank after `fix`, and the rule of each mend. */
function fixed(texts: Record<string, string>) {
  const { config, files } = toFiles(texts)
  const { files: changed, fixes } = fix({ config, files, ...on(texts), name: 'lists' })
  return {
    texts: { ...texts, ...Object.fromEntries(changed.map(file => [file.path, String(file)])) },
    rules: fixes.map(({ rule }) => rule),
  }
}

/** The example bank, with what the rule calls not ok in the place of what it calls ok. */
function withExample({ scope, example: { path, ok, notOk } }: Rule): Record<string, string> {
  if (scope === 'found') return { [path]: exampleNotes[path]?.replace(ok, () => notOk) ?? '' }
  if (ok === path) return { [notOk]: exampleBank[path] ?? '', ...renamedLinks(path, notOk) }
  const text = exampleBank[path] ?? ''
  expect(text.split(ok)).toHaveLength(2)
  return { ...exampleBank, [path]: text.replace(ok, () => notOk) }
}

function renamedLinks(path: string, renamed: string): Record<string, string> {
  const { [path]: _, ...others } = exampleBank
  return Object.fromEntries(
    Object.entries(others).map(([name, text]) => [name, text.replace(path, encodeURI(renamed))]),
  )
}

function messagesOf(texts: Record<string, string>) {
  const { config, files } = toFiles(texts)
  parse({ config, files, ...on(texts), name: 'lists' })
  return [...(config ? [config] : []), ...files].flatMap(file =>
    file.messages.map(message => ({
      rule: message.ruleId,
      at: `${message.line}:${message.column}`,
      fatal: message.fatal,
      reason: message.reason,
    })),
  )
}

/** What else the parser may ask of the disk. */
function on(texts: Record<string, string>): Pick<ParseInput, 'exists' | 'findPicture'> {
  return {
    exists: path => path in texts,
    findPicture: path =>
      path in texts ? { kind: 'bytes', bytes: Buffer.from(texts[path] ?? '') } : { kind: 'missing' },
  }
}

function toFiles({ 'bank.yaml': config, ...texts }: Record<string, string>) {
  return {
    config: config === undefined ? undefined : new VFile({ path: 'bank.yaml', value: config }),
    files: Object.entries(texts).map(([path, value]) => new VFile({ path, value })),
  }
}

test.each(requiredSections)('a missing heading `%s` is one fault, wherever its text went', name => {
  const path = 'questions/list.md'
  const text = exampleBank[path]?.replace(`## ${name}\n`, '') ?? ''
  expect(messagesOf({ ...exampleBank, [path]: text }).map(({ rule }) => rule)).toEqual(['section-missing'])
})
