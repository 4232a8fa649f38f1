import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { openPdf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'

const bank = exampleOf('bank')
const [pdf] = await renderPdf(bank, { scratch: '' }, { sheets: [{ sheet: 'practice' }] })
const { pages, bookmarks } = await openPdf(pdf?.contents)
const text = pages.map(page => page.text)

test('every question stands there with its role, its topic and its time, answered or not', () => {
  expect(text.join(' ')).toContain('Python developer · Tuples · 3 min')
  for (const prompt of ['When would you use a tuple', 'What does a named tuple add?'])
    expect(text.join(' ')).toContain(prompt)
})

test('a question tells the page of its answer, and the answer that of its question', () => {
  const questions = [
    ...(bank.items[0]?.kind === 'question' ? ['When would you use a tuple instead of a list?'] : []),
  ]
  for (const prompt of questions) {
    const asked = text.findIndex(page => page.includes(prompt))
    const [, answerOn] = /Answer on p\. (\d+)/.exec(text[asked]?.split(prompt)[1] ?? '') ?? []
    const key = text[Number(answerOn) - 1] ?? ''
    expect(key).toContain(prompt)
    const [, questionOn] = /p\. (\d+)/.exec(key.split(prompt)[1] ?? '') ?? []
    expect(Number(questionOn)).toBe(asked + 1)
  }
})

test('a question without an answer names no page', () => {
  const page = text.find(page => page.includes('What does a named tuple add?')) ?? ''
  expect(page.split('What does a named tuple add?')[1]).not.toContain('Answer on')
})

test('the key has the short answer, the key points and the right options', () => {
  const key = text.slice(text.findIndex(page => page.startsWith('Key'))).join(' ')
  expect(key).toContain('Use a tuple for a fixed record')
  expect(key).toContain('Can it be a dictionary key? A list never can.')
  expect(key).toContain('Right options B, C')
})

test('bookmarks lead to the parts, the questions and the key', () => {
  expect(bookmarks).toEqual(expect.arrayContaining(['Key', '  Python developer']))
})
