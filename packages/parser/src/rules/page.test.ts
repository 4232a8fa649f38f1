import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toRulesPage } from './page.ts'

test('docs/rules.md is what the rules make of it; `npx pnpm@12 generate` writes it', () => {
  const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(toRulesPage())
})
