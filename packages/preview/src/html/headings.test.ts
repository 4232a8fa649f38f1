import { expect, test } from 'vitest'
import { withHeadings } from './headings.ts'

test('headings go on from the one above, without a gap', () => {
  expect(withHeadings('<h1>a</h1><h4>b</h4><h4>c</h4><h1>d</h1><h2>e</h2>', 2)).toBe(
    '<h3>a</h3><h4>b</h4><h4>c</h4><h3>d</h3><h4>e</h4>',
  )
})

test('there is no level below the sixth', () => {
  expect(withHeadings('<h2>a</h2><h3>b</h3>', 5)).toBe('<h6>a</h6><h6>b</h6>')
})
