import { expect, test } from 'vitest'
import { wordIn } from '../words/index.ts'
import { say, sayCss } from './say.ts'

test('a template says a word in English, for readers that know no styles', () => {
  expect(say('source')).toBe('<span class="say say-source"><span lang="en">Source</span></span>')
})

test('on a card in another language its own word stands in the place of the English one', () => {
  expect(sayCss).toContain('.say-source::before { content: var(--say-source); }')
  expect(sayCss).toContain('.page:lang(de) .say > span { display: none; }')
  expect(sayCss).toMatch(/\.page:lang\(de\) \{ .*--say-source: "Quelle";/)
})

test('no word ends the string it stands in', () => {
  expect(sayCss.match(/"[^"\\\n]*"/g)).toHaveLength(16 * 24)
})

test('the name of a deck is in the language of the bank, else in English', () => {
  expect(wordIn('de-AT', 'openQuestions')).toBe('Offene Fragen')
  expect(wordIn('tlh', 'openQuestions')).toBe('Open questions')
})
