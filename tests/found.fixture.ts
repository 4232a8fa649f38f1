import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DraftQuestion } from '@prepdeck/model'

const folder = fileURLToPath(new URL('banks/found', import.meta.url))

/** A bank that nobody prepared: its name is a sentence about it. */
export interface FoundBank {
  readonly name: string
  /** Where it is written how a person reads it. */
  readonly expected: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** The banks in `banks/found`, sorted; a file is a bank called `bank.md`, whatever its name says. */
export function foundBanks(): FoundBank[] {
  return readdirSync(folder)
    .filter(name => !name.endsWith('.snap'))
    .toSorted()
    .map(entry => {
      const { name } = path.parse(entry)
      const expected = path.join(folder, `${name}.snap`)
      return { name: name.replaceAll('-', ' '), expected, files: filesOf(entry) }
    })
}

function filesOf(name: string): FoundBank['files'] {
  const whole = path.join(folder, name)
  if (!statSync(whole).isDirectory()) return [{ path: 'bank.md', text: readFileSync(whole, 'utf8') }]
  return readdirSync(whole)
    .toSorted()
    .map(file => ({ path: file, text: readFileSync(path.join(whole, file), 'utf8') }))
}

/** A question as one line: `3 What? (2) [stem] {a one; b* two} = answer § Section`. */
export function toLine({ number, prompt, difficulty, stem, options, ...question }: DraftQuestion): string {
  const choices = options?.map(({ id, content, correct }) => `${id}${correct ? '*' : ''} ${words(content)}`)
  return [
    ...(number === undefined ? [] : [`${number}`]),
    words(prompt),
    ...(difficulty ? [`(${difficulty})`] : []),
    ...(stem ? [`[${words(stem)}]`] : []),
    ...(choices ? [`{${choices.join('; ')}}`] : []),
    question.status === 'full' ? `= ${words(question.answer?.body)}` : `(${question.status})`,
    ...(question.section.length > 0 ? [`§ ${question.section.join(' / ')}`] : []),
  ].join(' ')
}

function words(nodes: unknown): string {
  return textsOf(nodes).join('').replaceAll(/\s+/g, ' ').trim()
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  const { value: text, children } = (value ?? {}) as { value?: string; children?: unknown }
  return text === undefined ? textsOf(children ?? []) : [text]
}

/** Whether a word is read as a mark: at the head of a line (`Q1`, `- Answer:`), or a level of difficulty. */
export function isMark(text: string, word: string): boolean {
  const isLabel = text.split('\n').some(line => /[\p{L}\p{N}]+/u.exec(line.toLowerCase())?.[0] === word)
  return isLabel || ['easy', 'medium', 'hard'].includes(word)
}
