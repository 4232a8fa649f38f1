import { expect, test } from 'vitest'
import { withFormulas } from './formulas.ts'

test('a formula becomes MathML, and what was escaped is a character in it', () => {
  const set = withFormulas('a <span class="math">\\(x &#x3C; y\\)</span> b')
  expect(set).toMatch(/^a <span class="math"><math>.*<mi>x<\/mi>.*&lt;.*<mi>y<\/mi>.*<\/math><\/span> b$/)
})

test('a formula that does not parse stays as it was written', () => {
  const faulty = '<span class="math">\\(\\frac{\\)</span>'
  expect(withFormulas(faulty)).toBe(faulty)
})

test('a formula leads nowhere, styles nothing and runs nothing', () => {
  const hostile = String.raw`\href{javascript:alert(1)}{x} \style{background:red}{y} \text{<img src=x onerror=1>}`
  const set = withFormulas(`<span class="math">\\(${hostile.replaceAll('<', '&#x3C;')}\\)</span>`)
  expect(set).not.toMatch(/<img|<a[ >]|style=|href=/)
})
