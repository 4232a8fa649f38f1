import { readFileSync } from 'node:fs'
import type { Cue, Fact } from '@prepdeck/model'
import { describe, expect, test } from 'vitest'
import { toCards } from '../cards.ts'
import { answer, blocks, draft, line, question } from '../draft.fixture.ts'
import { checkCards } from './check.ts'
import { cardRules } from './index.ts'
import { toCardRulesPage } from './page.ts'
import type { CardExample } from './rule.ts'

describe.each(cardRules.map(rule => [rule.id, rule] as const))('%s', (id, { example }) => {
  test('finds its example, and nothing else finds it', () => {
    expect(found(toDraft(example, example.notOk))).toEqual([id])
  })
  test('has nothing against the same done right', () => {
    expect(found(toDraft(example, example.ok))).toEqual([])
  })
})

test('docs/card-rules.md is what the rules make of it; `npx pnpm@12 generate` writes it', () => {
  const page = readFileSync(new URL('../../../../docs/card-rules.md', import.meta.url), 'utf8')
  expect(page).toBe(toCardRulesPage())
})

/** A bank of one question, with the bullets of an example in their section. */
function toDraft({ section }: CardExample, bullets: string) {
  const items = blocks(bullets).flatMap(block => (block.type === 'list' ? block.children : []))
  const facts = items.map(({ children: [first] }, index): Fact => {
    return { id: `f-${index}`, text: first?.type === 'paragraph' ? first.children : [] }
  })
  const keyPoints = items.map(({ children: [first, ...rest] }, index): Cue => {
    const [cue, ...body] = first?.type === 'paragraph' ? first.children : []
    const statement = [{ type: 'paragraph' as const, children: body }, ...rest]
    return { id: `c-${index}`, cue: cue && 'children' in cue ? cue.children : [], body: statement }
  })
  const parts = section === 'Facts' ? { facts } : { keyPoints }
  return draft(
    question('What is there to know of lists?', {
      label: line('Lists'),
      answer: answer({ short: line('Much.'), ...parts }),
    }),
  )
}

const found = (from: ReturnType<typeof draft>) => checkCards(toCards(from)).map(({ rule }) => rule)
