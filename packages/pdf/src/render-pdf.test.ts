import { type Bank, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { type OpenPdf, openPdf, textOf } from './open-pdf.fixture.ts'
import { type PdfOptions, renderPdf } from './render-pdf.ts'

const bank = exampleOf('bank')
const sheet = await render(bank)
const text = textOf(sheet)

async function render(bank: Bank, options?: PdfOptions): Promise<OpenPdf> {
  const [artifact] = await renderPdf(bank, { scratch: '' }, options)
  return openPdf(artifact?.contents)
}

test('a bank gives the A4 study guide and what it names itself, each with how it fits', async () => {
  const artifacts = await renderPdf(
    { ...bank, sheets: [{ sheet: 'cues', paper: 'letter' }] },
    { scratch: '' },
  )
  expect(artifacts.map(artifact => artifact.path)).toEqual([
    'pdf/lists-and-tuples-study-guide-a4.pdf',
    'pdf/lists-and-tuples-study-guide-a4.fit.json',
    'pdf/lists-and-tuples-cues-letter.pdf',
    'pdf/lists-and-tuples-cues-letter.fit.json',
  ])
})

test('a bank without items gives no file', async () => {
  expect(await renderPdf({ ...bank, items: [] }, { scratch: '' })).toEqual([])
})

test('the same bank gives the same bytes', async () => {
  const [first] = await renderPdf(bank, { scratch: '' })
  const [second] = await renderPdf(structuredClone(bank), { scratch: '/elsewhere' })
  expect(Buffer.compare(first?.contents as Uint8Array, second?.contents as Uint8Array)).toBe(0)
})

test('the file says what it is, and claims to meet PDF/UA-1', () => {
  const { title, author, language, created, part, tagged } = sheet
  expect({ title, author, language, created, part, tagged }).toEqual({
    title: 'Lists and Tuples',
    author: 'Ada Example',
    language: 'en',
    created: 'D:20261120000000Z',
    part: '1',
    tagged: true,
  })
})

test('the first page says how much there is, which version, by whom and on which terms', () => {
  expect(sheet.pages[0]?.text).toBe(
    'Lists and Tuples Interview questions on two sequences of Python. ' +
      'Inside 5 questions, 4 answered · 1 note Version 1.1.0 · 2026-11-20 By Ada Example ' +
      'Licence CC-BY-4.0 (text), MIT (code) ' +
      'On the web https://example.org/lists-and-tuples https://github.com/example/lists-and-tuples',
  )
})

test('the contents tell on which page each question and note begins', () => {
  expect(sheet.pages[1]?.text.replace(/(\. )+/g, '… ')).toMatch(
    /^Contents Python developer.* 3 1 When would you use a tuple instead of a list\?.* 3 2 Why .* 4 /,
  )
})

test('bookmarks name the parts, and under them questions and notes', () => {
  expect(sheet.bookmarks).toEqual([
    'Python developer',
    '  1 When would you use a tuple instead of a list?',
    '  2 Why is append cheap on a list, while insert(0, x) is not?',
    'Data engineer',
    '  3 Which of these copy the list a?',
    '  4 How do you reverse a list in place?',
    '  Without an answer (1)',
    'Notes',
    '  Slicing',
    '    Bounds',
    '      Can a bound lie outside?',
  ])
})

test('the head of a page names its role and its question, the foot the version and the page', () => {
  expect(sheet.pages[3]?.text).toMatch(
    /^Python developer 2 Why is append cheap on a list, while insert\(0, x\) is not\? /,
  )
  expect(sheet.pages[3]?.text).toMatch(/ Lists and Tuples 1\.1\.0 Page 4 of 6 ?$/)
})

test('the parts of an answer are read in their order', () => {
  const labels = [
    'Short answer',
    'Key points',
    'Answer',
    'Comparison',
    'Facts',
    'Pitfalls',
    'Follow-ups',
    'Signals',
  ]
  const page = sheet.pages[2]?.text ?? ''
  const places = [...labels, 'References'].map(label => page.indexOf(` ${label} `))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

test('a question stands with its number, what it is about, and its short answer', () => {
  expect(text).toContain(
    '1 When would you use a tuple instead of a list? Tuples · Apply · High importance · 3 min ' +
      'Short answer Use a tuple for a fixed record whose places have a meaning',
  )
})

test('a pitfall is marked as false before its correction', () => {
  expect(text).toContain(
    'FALSE A Python list is a linked list. It is an array, so items[i] takes the same time',
  )
})

test('a link in the text bears the number under which its address is printed', () => {
  expect(text).toContain('the design FAQ2 says how a list is built')
  expect(text).toContain('2. design FAQ https://docs.python.org/3/faq/design.html#how-are-lists-implemented')
})

test('a stem stands below its prompt, the right options are told with the answer', () => {
  expect(text).toContain(
    'Which of these copy the list a? a = [3, 1, 2] A b = a B b = a[:] C b = list(a) D b = (a) ' +
      'Right options B, C Answer A slice and a call of list each make a new list. ' +
      'An assignment gives the same list a second name. ',
  )
})

test('a question without an answer is listed under its role', () => {
  expect(text).toContain('Without an answer (1) 5 What does a named tuple add?')
})

test('what to read next is named with its page', () => {
  expect(text).toContain('See also 1 (p. 3), Slicing (p. 6)')
})

test('headings never skip a level', () => {
  const levels = sheet.pages
    .flatMap(page => page.roles)
    .filter(role => /^H\d$/.test(role))
    .map(role => Number(role[1]))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
})

test('tables, lists and code are told as such to those who listen', () => {
  const roles = new Set(sheet.pages.flatMap(page => page.roles))
  expect([...roles]).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'L', 'LI', 'Code', 'Link', 'TOC']))
})

test('links lead to http, https and mailto only', async () => {
  const urls = [
    'https://a.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'notes.md',
    'mailto:ada@example.org',
  ]
  const children = urls.map(url => ({
    type: 'link' as const,
    url,
    children: [{ type: 'text' as const, value: url }],
  }))
  const note = bank.items.find(item => item.kind === 'note')
  if (note === undefined) throw new Error('The example has a note')
  const items = [{ ...note, blocks: [{ type: 'paragraph' as const, children }] }]
  const { pages } = await render({ ...bank, homepage: 'javascript:alert(2)', items } as Bank)
  expect([...new Set(pages.flatMap(page => page.links))].toSorted()).toEqual([
    'https://a.org/',
    'https://github.com/example/lists-and-tuples',
    'mailto:ada@example.org',
  ])
})
