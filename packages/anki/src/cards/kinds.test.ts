import { type BasicCard, type Block, type Card, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { fieldsOf } from '../note-types/fields.ts'
import { toAnswerFields } from './fold.ts'
import { contentOf } from './kinds.ts'

const { cards } = exampleOf('bank')
const fieldsOfKind = (kind: Card['kind']) => contentOf(cards.find(card => card.kind === kind) as Card).fields
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

test('every card gives fields that its note type has, the first of them never empty', () => {
  for (const card of cards) {
    const { noteType, fields } = contentOf(card)
    expect(fieldsOf(noteType)).toEqual(expect.arrayContaining(Object.keys(fields)))
    expect(fields[noteType.content[0] ?? '']).not.toBe('')
  }
})

test('an open card has its points to tick, the cue at the head of each', () => {
  expect(fieldsOfKind('open')).toMatchObject({
    Prompt: 'When would you use a tuple instead of a list?',
    Minutes: '3',
    Points:
      '<ul>\n<li><strong>What can change after creation?</strong> A list can grow, shrink and have its items ' +
      'replaced. A tuple keeps the same items for as long as it exists.</li>\n<li><strong>Can it be a dictionary ' +
      'key?</strong> A list never can. A tuple can when all its items are hashable.</li>\n</ul>',
  })
})

test('the full answer of an open card is in the fold alone, its comparison at the end', () => {
  const { Explanation, ...seen } = fieldsOfKind('open')
  expect(Explanation).toMatch(/^<p>A tuple is immutable, but .*<\/table><\/div>$/s)
  expect(Object.values(seen).join()).not.toContain('A tuple is immutable')
})

test('a stem stands below the prompt, and a point has none', () => {
  const basic = cards.find(card => card.kind === 'basic') as BasicCard
  const asked = { ...basic, stem: [{ type: 'code' as const, value: 'items = [1, 2]' }] }
  expect(contentOf(asked).fields).toMatchObject({
    Prompt: 'How do you reverse a list in place?',
    Stem: '<pre class="code"><code>items = [1, 2]</code></pre>',
    Answer: expect.stringMatching(/^<p><code>items.reverse\(\)<\/code>/),
  })
  expect(contentOf(basic).noteType.front).toMatch(/\{\{Prompt\}\}.*\{\{Stem\}\}/s)
  expect(fieldsOfKind('point').Stem).toBe('')
})

test('a row shows its columns, and on the back what it says of each', () => {
  expect(fieldsOfKind('row')).toEqual({
    Aspect: 'Typical content',
    Columns:
      '<dl class="cells">\n<div><dt><code>list</code><span class="colon">: </span></dt><dd>?</dd></div>\n<div><dt><code>tuple</code><span class="colon">: </span></dt><dd>?</dd></div>\n</dl>',
    Cells:
      '<dl class="cells">\n<div><dt><code>list</code><span class="colon">: </span></dt><dd>any number of like things</dd></div>\n' +
      '<div><dt><code>tuple</code><span class="colon">: </span></dt><dd>a record with a fixed number of places</dd></div>\n</dl>',
  })
})

test('a choice marks its right options on the back alone, and says when there are several', () => {
  const { Options, Several, Solution, Right } = fieldsOfKind('choice')
  expect(Several).toBe('yes')
  expect(Right).toBe('B, C')
  expect(Options).toContain('<li><code>b = a[:]</code></li>')
  expect(Solution).toContain('<li class="right"><code>b = a[:]</code></li>')
  expect(Solution).toContain('<li class="wrong"><code>b = a</code></li>')
  expect(Solution).toMatch(/<p>A slice and a call of .*<\/p>$/)
})

test('of a long answer the first blocks are seen, a heading and the output of code with what they belong to', () => {
  const long = 'word '.repeat(60).trim()
  const heading: Block = { type: 'heading', depth: 3, children: [{ type: 'text', value: 'More' }] }
  const { Answer, Explanation } = toAnswerFields([paragraph(long), heading, paragraph(long), paragraph(long)])
  expect(Answer).toBe(`<p>${long}</p>`)
  expect(Explanation).toBe(`<h3>More</h3>\n<p>${long}</p>\n<p>${long}</p>`)

  const code: Block = { type: 'code', lang: 'python', value: `print('${long} ${long}')` }
  const output: Block = { type: 'code', lang: 'text', meta: 'output', value: '1' }
  expect(toAnswerFields([code, output, paragraph(long)]).Explanation).toBe(`<p>${long}</p>`)
})

test('an answer that is not long is seen whole', () => {
  expect(toAnswerFields([paragraph('a'), paragraph('b')])).toEqual({
    Answer: '<p>a</p>\n<p>b</p>',
    Explanation: '',
  })
})
