import { type Bank, exampleOf, type Note } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFonts } from '../fonts/fonts.ts'
import { toGlyphs } from '../fonts/glyphs.ts'
import { openPdf, textOf } from '../open-pdf.fixture.ts'
import { renderPdf } from '../render-pdf.ts'
import { isWide, toFormula } from './formula.ts'
import type { FormulaNode } from './nodes.ts'

const glyphs = toGlyphs(readFonts())

function read(tex: string, display = true): FormulaNode | undefined {
  return toFormula(tex, display, glyphs)
}

test('a fraction has what stands above and below its line', () => {
  expect(read('\\frac{1}{x}')).toEqual({
    type: 'fraction',
    above: { type: 'number', value: '1' },
    below: { type: 'letter', value: 'x', upright: false },
  })
})

test('a sum has its limits above and below where there is room, else at its side', () => {
  const sum = { type: 'scripts', base: { type: 'operator', value: '∑' } }
  expect(read('\\sum_i^n')).toMatchObject({
    ...sum,
    limits: true,
    bottom: { value: 'i' },
    top: { value: 'n' },
  })
  expect(read('\\sum_i^n', false)).toMatchObject({ ...sum, limits: false })
})

test('the name of a function stands upright, a variable does not', () => {
  expect(read('\\log x')).toMatchObject({
    children: [{ value: 'log', upright: true }, { type: 'space' }, { value: 'x', upright: false }],
  })
})

test.each([
  ['\\hat x', { type: 'accent', mark: '\u0302', base: { value: 'x' } }],
  ['\\sqrt[3]{x}', { type: 'root', index: { value: '3' } }],
  ['\\binom{n}{k}', { type: 'binomial', above: { value: 'n' }, below: { value: 'k' } }],
  ['\\mathbf{X}', { type: 'letter', value: '𝐗' }],
  ['\\underbrace{x}_{2}', { limits: true, base: { type: 'decorated', with: 'underbrace' } }],
  ['\\left( x \\right]', { type: 'fenced', open: '(', close: ']', children: [{ value: 'x' }] }],
  ['\\prescript{1}{2}{X}', { base: { value: 'X' }, bottomLeft: { value: '1' }, topLeft: { value: '2' } }],
  ['\\text{if } x', { children: [{ type: 'words' }, { value: 'x' }] }],
])('%s is read', (tex, node) => {
  expect(read(tex)).toMatchObject(node)
})

test('cases are a table behind a brace, its cells at the left', () => {
  const table = {
    type: 'table',
    display: false,
    rows: [
      [{ align: 'left' }, { align: 'left' }],
      [{}, {}],
    ],
  }
  expect(read('\\begin{cases}1 & x\\\\0 & y\\end{cases}')).toMatchObject({
    ...{ type: 'fenced', open: '{', close: '' },
    children: [table],
  })
})

test.each([
  ['ends too early', '\\frac{1'],
  ['says what nobody knows', '\\foo'],
  ['grows without end', '\\def\\a{\\a\\a}\\a'],
  ['makes a link', '\\href{javascript:alert(1)}{x}'],
  ['needs a character that no font has', '\\text{你}'],
  ['is nested too deeply', '\\sqrt{'.repeat(40) + '}'.repeat(40)],
])('TeX that %s is none', (_, tex) => {
  expect(read(tex)).toBeUndefined()
})

test('a macro of one formula is not there in the next', () => {
  expect(read('\\gdef\\mine{x}\\mine')).toMatchObject({ value: 'x' })
  expect(read('\\mine')).toBeUndefined()
})

test('a long sum may be parted, a long fraction may not', () => {
  const long = Array.from({ length: 20 }, (_, index) => `x_{${index}}`).join('+')
  expect([long, `\\frac{${long}}{2}`].map(tex => isWide(read(tex) as FormulaNode))).toEqual([false, true])
})

test('whatever is read can be set, and is told by its TeX', async () => {
  const pieces = [
    ...[
      '\\frac{a}{b}',
      '\\sum_{i=0}^n',
      "f'",
      '\\begin{pmatrix}a&b\\\\c\\end{pmatrix}',
      '\\vec v',
      '\\sqrt[3]{x}',
    ],
    ...[
      '\\begin{aligned}a&=b\\\\&=c\\end{aligned}',
      '\\left(\\middle|\\right.',
      '\\Big|',
      '\\underbrace{a}_b',
      '1{,}0',
    ],
    ...[
      '\\xrightarrow{a}',
      '\\boxed{x}',
      '\\cancel{x}',
      '\\color{red}y',
      '\\,',
      '\\!',
      '\\text{a $x$}',
      '{}_1^2X',
      '+',
    ],
    ...[
      '\\mathbb R',
      '\\dfrac12',
      '\\phantom x',
      '\\overline{x}',
      '\\stackrel{d}{=}',
      '\\\\',
      '\\tag{1}',
      '#',
      '"',
      'é',
    ],
    ...[
      '\\operatorname*{argmax}_x',
      '\\begin{array}{c|c}a&b\\\\\\hline c&d\\end{array}',
      '\\rule{1em}{1em}',
      '\\Large x',
    ],
  ]
  const made = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  const samples = [...pieces, ...fc.sample(made, { numRuns: 60, seed: 1 }).map(parts => parts.join(' '))]
  const bank = exampleOf('bank')
  const note = bank.items.find((item): item is Note => item.kind === 'note')
  const blocks = samples.flatMap((value): Note['blocks'] => [
    { type: 'math', value },
    { type: 'paragraph', children: [{ type: 'inlineMath', value }] },
  ])
  const items = [{ ...(note as Note), blocks, sections: [] }]
  const [sheet, report] = await renderPdf({ ...bank, items } as Bank, { scratch: '' })
  const { pages } = await openPdf(sheet?.contents)
  expect(pages.flatMap(({ roles }) => roles)).toContain('Formula')
  const { outside } = JSON.parse(Buffer.from(report?.contents as Uint8Array).toString())
  expect(outside).toEqual([])
  expect(samples.filter(tex => read(tex) !== undefined).length).toBeGreaterThan(pieces.length / 2)
})

test('text in a formula is printed as it is', async () => {
  const bank = exampleOf('bank')
  const note = bank.items.find((item): item is Note => item.kind === 'note')
  const values = ['#panic("x")', '#eval("1+1")', '*a* _b_', '] #set text(fill: red) [', '// /* @ref <label>']
  const blocks = values.map(value => ({ type: 'math', value: `\\text{${value.replace(/[#_&%]/g, '\\$&')}}` }))
  const [sheet] = await renderPdf(
    { ...bank, items: [{ ...note, blocks, sections: [] }] } as unknown as Bank,
    {
      scratch: '',
    },
  )
  const text = textOf(await openPdf(sheet?.contents)).replace(/\s/g, '')
  for (const value of values) expect(text).toContain(value.replace(/\s/g, ''))
})
