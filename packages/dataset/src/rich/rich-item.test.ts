import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toRichItem } from './rich-item.ts'

const { items, cards, ...bank } = exampleOf('bank')

test('every prose field is Markdown, HTML and text, as deep as it lies', () => {
  const question = toRichItem('question', items.find(({ id }) => id === 'list-append-cost') as object)
  expect(question).toMatchObject({
    prompt: {
      markdown: 'Why is `append` cheap on a list, while `insert(0, x)` is not?',
      html: 'Why is <code>append</code> cheap on a list, while <code>insert(0, x)</code> is not?',
      text: 'Why is append cheap on a list, while insert(0, x) is not?',
    },
    answer: { keyPoints: [{}, { cue: { html: 'Why is <code>append</code> cheap?' } }, {}] },
  })
})

test('an option keeps what is not prose', () => {
  const question = toRichItem('question', items.find(item => 'options' in item) as object)
  expect((question.options as object[])[1]).toEqual({
    id: 'b',
    content: { markdown: '`b = a[:]`', html: '<p><code>b = a[:]</code></p>', text: 'b = a[:]' },
    correct: true,
  })
})

test('a stem is prose, and so is the explanation of a card', () => {
  const question = toRichItem('question', items.find(item => 'stem' in item) as object)
  expect(question.stem).toEqual({
    markdown: '```python\na = [3, 1, 2]\n```',
    html: expect.stringContaining('<pre class="code"><code class="language-python">'),
    text: 'a = [3, 1, 2]',
  })
  const open = toRichItem('card', cards.find(({ kind }) => kind === 'open') as object)
  expect(open.explanation).toMatchObject({ text: expect.stringMatching(/^A tuple is immutable, but/) })
})

test('where a question was written, and how it was repaired, is left out', () => {
  const question = toRichItem('question', items[0] as object)
  expect(Object.keys(question).filter(key => ['listed', 'source', 'repairs'].includes(key))).toEqual([])
})

test('a card has the content of its kind, code too as prose', () => {
  const card = toRichItem('card', cards.find(({ kind }) => kind === 'predict') as object)
  expect(card.output).toEqual({
    markdown: '```text output\n([1, 3], 2)\n```',
    html: '<pre class="code output"><code class="language-text">([1, 3], 2)</code></pre>',
    text: '([1, 3], 2)',
  })
})

test('the bank has its name and licences, and not its contents', () => {
  expect(toRichItem('bank', { ...bank, items, cards })).toEqual({
    schemaVersion: bank.schemaVersion,
    uid: bank.uid,
    id: 'lists-and-tuples',
    title: 'Lists and Tuples',
    description: 'Interview questions on two sequences of Python.',
    language: 'en',
    authors: [{ name: 'Ada Example', url: 'https://example.org/ada' }],
    homepage: 'https://example.org/lists-and-tuples',
    repository: 'https://github.com/example/lists-and-tuples',
    licenses: { content: 'CC-BY-4.0', code: 'MIT' },
    version: '1.1.0',
  })
})
