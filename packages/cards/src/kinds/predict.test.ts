import { expect, test } from 'vitest'
import { answer, blocks, question } from '../draft.fixture.ts'
import { toPredictCards } from './predict.ts'

const predicted = (markdown: string) =>
  toPredictCards(question('Why?', { answer: answer({ body: blocks(markdown) }) }), 0)

test('a fence that says predict is a card with the output that follows', () => {
  const cards = predicted('```python predict\nprint(1)\n```\n\n```text output\n1\n```')
  expect(cards).toMatchObject([
    {
      kind: 'predict',
      tier: 'extra',
      code: { lang: 'python', value: 'print(1)' },
      output: { value: '1' },
      key: 'print(1)',
    },
  ])
})

test('an error is an output too, and both may stand in a list', () => {
  const cards = predicted(
    '- ```python predict\n  1 / 0\n  ```\n\n  ```text error\n  ZeroDivisionError\n  ```',
  )
  expect(cards).toMatchObject([{ code: { value: '1 / 0' }, output: { value: 'ZeroDivisionError' } }])
})

test.each([
  ['a fence that does not ask to be predicted', '```python\nprint(1)\n```\n\n```text output\n1\n```'],
  ['a fence without an output', '```python predict\nprint(1)\n```'],
  ['a fence before another one', '```python predict\n1\n```\n\n```python\n2\n```\n\n```text output\n2\n```'],
  ['a fence before text that is no output', '```python predict\n1\n```\n\n```text\n2\n```'],
])('%s is no card', (_, markdown) => {
  expect(predicted(markdown)).toEqual([])
})
