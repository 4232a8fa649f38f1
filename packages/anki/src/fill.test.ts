import { expect, test } from 'vitest'
import { fill } from './fill.ts'

const asItIs = (text: string): string => text

test('a field stands where its name stood', () => {
  expect(fill('<b>{{Prompt}}</b>', { Prompt: 'What is <i>a</i>?' }, asItIs)).toBe('<b>What is <i>a</i>?</b>')
})

test('what stands between two marks is shown where the field says something, or where it does not', () => {
  const template = '{{#Hint}}[{{Hint}}]{{/Hint}}{{^Hint}}none{{/Hint}}'
  expect(fill(template, { Hint: 'look' }, asItIs)).toBe('[look]')
  expect(fill(template, { Hint: '' }, asItIs)).toBe('none')
  expect(fill(template, { Hint: '<br><div> </div>' }, asItIs)).toBe('none')
})

test('a part in a part that is left out is left out too', () => {
  expect(fill('{{#A}}a{{#B}}b{{/B}}{{/A}}c', { A: '', B: 'x' }, asItIs)).toBe('c')
})

test('braces in a field are text, and mean nothing to the template', () => {
  expect(fill('{{A}}', { A: '{{B}}', B: 'gone' }, asItIs)).toBe('{{B}}')
})

test('a field with deletions is handed over', () => {
  expect(fill('{{cloze:Text}}', { Text: 'one' }, text => `(${text})`)).toBe('(one)')
})
