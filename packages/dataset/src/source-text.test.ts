import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSourceText } from './source-text.ts'

test('a script cannot be ended from inside', () => {
  expect(toSourceText('</script><!--')).toBe('"\\u003c/script>\\u003c!--"')
})

test('line ends that only JavaScript knows are escaped', () => {
  expect(toSourceText('\u2028\u2029')).toBe('"\\u2028\\u2029"')
})

test('any text is that text again when the program runs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(new Function(`return ${toSourceText(text)}`)()).toBe(text)
    }),
  )
})
