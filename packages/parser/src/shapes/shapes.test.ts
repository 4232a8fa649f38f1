import type { DraftQuestion } from '@prepdeck/model'
import { describe, expect, test } from 'vitest'
import { read } from '../read.fixture.ts'
import { toString } from '../to-string.ts'

/** A question as one line: `3 What? = answer`, with its options and marks where it has any. */
function show({ number, prompt, stem, options, answer, status, difficulty }: DraftQuestion): string {
  const words = (nodes: unknown) =>
    toString(nodes as Parameters<typeof toString>[0])
      .replaceAll(/\s+/g, ' ')
      .trim()
  return [
    ...(number === undefined ? [] : [`${number}`]),
    words(prompt),
    ...(difficulty ? [`(${difficulty})`] : []),
    ...(stem ? [`[${words(stem)}]`] : []),
    ...(options
      ? [
          `{${options.map(({ id, content, correct }) => `${id}${correct ? '*' : ''} ${words(content)}`).join('; ')}}`,
        ]
      : []),
    ...(status === 'full' ? [`= ${words(answer?.body)}`] : [`(${status})`]),
  ]
    .join(' ')
    .trim()
}

function questionsOf(text: string, path = 'bank.md'): string[] {
  const { draft } = read({ [path]: text })
  return draft.items.filter(item => item.kind === 'question').map(show)
}

const shapes: Record<string, readonly [text: string, questions: readonly string[]]> = {
  'numbered headings, with headings inside answers': [
    '# Interview\n\n## 1. What is a set?\n\nNo repeats.\n\n### Example\n\n`{1}`\n\n## 2. Frozen sets\n\nThey hash.\n\n## 3. Why use one?\n\nSpeed.\n',
    ['1 What is a set? = No repeats.Example{1}', '2 Frozen sets = They hash.', '3 Why use one? = Speed.'],
  ],
  'headings of mixed levels that carry on the numbers': [
    '## 1. What is A?\n\na\n\n### 2. What is B?\n\nb\n\n## 3. What is C?\n\nc\n\n## 4. What is D?\n\nd\n',
    ['1 What is A? = a', '2 What is B? = b', '3 What is C? = c', '4 What is D? = d'],
  ],
  'headings labelled Q1, P2:, Question 3': [
    '### Q1 Define a heap\n\nA tree.\n\n### P2: Define a stack\n\nA pile.\n\n### Question 3\n\nDefine a queue\n\nA line.\n',
    ['1 Define a heap = A tree.', '2 Define a stack = A pile.', '3 Define a queue = A line.'],
  ],
  'headings that only ask, under headings that are sections': [
    '# Preguntas\n\n## Básico\n\n### ¿Qué es una lista?\n\nUna secuencia.\n\n### Tuplas\n\nInmutables.\n\n## Avanzado\n\n### ¿Qué es un decorador?\n\nUna función.\n',
    ['¿Qué es una lista? = Una secuencia.', 'Tuplas = Inmutables.', '¿Qué es un decorador? = Una función.'],
  ],
  'headings in Russian, by their words': [
    '## Что такое замыкание\n\nФункция с окружением.\n\n## Чем `==` отличается от `is`\n\nСравнивает значения.\n\n## Расскажите про GIL\n\nБлокировка.\n',
    [
      'Что такое замыкание = Функция с окружением.',
      'Чем == отличается от is = Сравнивает значения.',
      'Расскажите про GIL = Блокировка.',
    ],
  ],
  'headings in Chinese': [
    '## 1、什么是闭包？\n\n函数和环境。\n\n## 2、列表和元组的区别\n\n元组不可变。\n',
    ['1 什么是闭包？ = 函数和环境。', '2 列表和元组的区别 = 元组不可变。'],
  ],
  'bold paragraphs with marks of difficulty': [
    '**1. What is REST?** 🟢\n\nA style.\n\n**2. What is idempotence?** 🔴\n\nSame effect twice.\n\n**Explain CORS** [M]\nHeaders for origins.\n',
    [
      '1 What is REST? (1) = A style.',
      '2 What is idempotence? (3) = Same effect twice.',
      'Explain CORS (2) = Headers for origins.',
    ],
  ],
  'folds, the summary asking': [
    '<details>\n<summary>What is HTTP?</summary>\n\nA protocol.\n\n</details>\n\n<details>\n<summary>2. What is TLS?</summary>\nEncryption.\n</details>\n',
    ['What is HTTP? = A protocol.', '2 What is TLS? = Encryption.'],
  ],
  'folds that are never closed': [
    '### What is A?\n\n<details><summary>Answer</summary>\n\na\n\n### What is B?\n\n<details><summary>Answer</summary>\n\nb\n\n</details>\n',
    ['What is A? = a', 'What is B? = b'],
  ],
  'multiple choice with the answer behind a fold': [
    '###### 1. What is logged?\n\n```js\nlog(1)\n```\n\n- A: `1`\n- B: `2`\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: A\n\nIt logs.\n\n</p>\n</details>\n\n###### 2. Which two?\n\nA) one\nB) two\nC) three\n\n**Answer: A and C**\n',
    ['1 What is logged? [log(1)] {a* 1; b 2} = It logs.', '2 Which two? {a* one; b two; c* three} ='],
  ],
  'multiple choice with ticked boxes': [
    '#### Q1. Which is a list?\n\n- [ ] `()`\n- [x] `[]`\n\n#### Q2. Which are sequences?\n\n- [x] list\n- [ ] set\n- [x] tuple\n',
    ['1 Which is a list? {a (); b* []} =', '2 Which are sequences? {a* list; b set; c* tuple} ='],
  ],
  'labels for question and answer': [
    'Q: What is a pipe?\nA: A channel.\n\nQ: What is a fork?\n\nA: A copy.\n\nQuestion: What is a signal?\n\nAnswer:\n\nA message.\n',
    ['What is a pipe? = A channel.', 'What is a fork? = A copy.', 'What is a signal? = A message.'],
  ],
  'labels in Portuguese and Spanish': [
    '**Pergunta:** O que é um laço?\n\n**R:** Uma repetição.\n\n**Pregunta:** ¿Qué es un mapa?\n\n**Respuesta:** Pares.\n',
    ['O que é um laço? = Uma repetição.', '¿Qué es un mapa? = Pares.'],
  ],
  'labels in Chinese': [
    '问题：什么是堆？\n\n答案：一种树。\n\n问题：什么是栈？\n\n答案：后进先出。\n',
    ['什么是堆？ = 一种树。', '什么是栈？ = 后进先出。'],
  ],
  'a bulleted list with sub-questions': [
    '# Talk\n\n* What is DNS?\n  * Who runs it?\n* What is BGP?\n* Describe a CDN.\n',
    ['What is DNS? [Who runs it?] (none)', 'What is BGP? (none)', 'Describe a CDN. (none)'],
  ],
  'a numbered list with answers inside': [
    '1. What is A?\n\n   It is a.\n\n2. What is B?\n\n   It is b.\n',
    ['1 What is A? = It is a.', '2 What is B? = It is b.'],
  ],
  'a numbered list whose answers are not indented': [
    '1. What is A?\n\nIt is a.\n\n2. What is B?\n\nIt is b.\n\n3. What is C?\n\nIt is c.\n',
    ['1 What is A? = It is a.', '2 What is B? = It is b.', '3 What is C? = It is c.'],
  ],
  'lists whose numbers repeat, jump and start anywhere': [
    '## One\n\n7. What is A?\n7. What is B?\n\n## Two\n\n1. What is C?\n5. What is D?\n',
    ['7 What is A? (none)', '8 What is B? (none)', '1 What is C? (none)', '5 What is D? (none)'],
  ],
  'a table with a column of questions': [
    '| No | Question | Answer |\n| -- | -------- | ------ |\n| 1 | What is A? | a |\n| 2 | What is B? | b |\n',
    ['1 What is A? = a', '2 What is B? = b'],
  ],
  'a file that is one question, with front matter': [
    '---\nlayout: post\n---\n\n# What is a monad?\n\nA monoid.\n\n## Example\n\nMaybe.\n',
    ['What is a monad? = A monoid.ExampleMaybe.'],
  ],
  'placeholders where answers should stand': [
    '## What is A?\n\nTODO\n\n## What is B?\n\nAnswer here\n\n## What is C?\n\n## What is D?\n\nd\n',
    ['What is A? (stub)', 'What is B? (stub)', 'What is C? (none)', 'What is D? = d'],
  ],
  'hashes without a space': [
    '#### 4. What is A?\n\na\n\n####5 What is B?\nb\n\n####[[C]] What is C?\n\nc\n',
    ['4 What is A? = a', '5 What is B? = b', '[[C]] What is C? = c'],
  ],
}

describe('a shape is read without being told', () => {
  test.each(Object.entries(shapes))('%s', (_, [text, questions]) => {
    expect(questionsOf(text)).toEqual(questions)
  })
})

test('what is about the page is left out, with the reason', () => {
  const { draft } = read({
    'README.md': [
      '# Bank',
      '[![build](https://a.b/c.svg)](https://a.b)',
      'Welcome.',
      '## Table of contents',
      '- [What is A?](#what-is-a)\n- [What is B?](#what-is-b)',
      '## What is A?',
      'a',
      '**[⬆ Back to top](#bank)**',
      '---',
      '## What is B?',
      'b',
      '## Contributing',
      'Send changes.',
      '## License',
      'MIT',
    ].join('\n\n'),
  })
  expect(draft.items.map(item => item.kind)).toEqual(['question', 'question'])
  expect(draft.documents[0]?.outside.map(({ reason, start }) => [reason, start.line])).toEqual([
    ['title', 1],
    ['badges', 3],
    ['introduction', 5],
    ['contents', 7],
    ['contents', 9],
    ['navigation', 16],
    ['rule', 18],
    ['contribution', 24],
    ['contribution', 26],
    ['licence', 28],
    ['licence', 30],
  ])
})

test('sections and roles come from the headings above', () => {
  const { draft } = read({
    'a.md': '# T\n\n## Web\n\n### HTTP\n\n1. What is A?\n2. What is B?\n\n## Data\n\n1. What is C?\n',
  })
  expect(draft.roles).toEqual([
    { id: 'web', heading: 'Web', title: 'Web' },
    { id: 'data', heading: 'Data', title: 'Data' },
  ])
  expect(draft.items).toMatchObject([
    { role: 'web', section: ['T', 'Web', 'HTTP'] },
    { role: 'web' },
    { role: 'data', section: ['T', 'Data'] },
  ])
})

test('a list of links to the files of a folder is its contents', () => {
  const { draft } = read({
    'README.md': '# Bank\n\n- [What is A?](a.md)\n- [What is B?](b.md)\n',
    'a.md': '# What is A?\n\na\n',
    'b.md': '# What is B?\n\nb\n',
  })
  expect(draft.items.filter(item => item.kind === 'question').map(show)).toEqual([
    'What is A? = a',
    'What is B? = b',
  ])
})

test('notes without questions stay notes', () => {
  const note =
    '# Trees\n\nText about trees.\n\n## Balance\n\nMore text, which goes on for a while and asks nothing.\n\n- a\n- b\n'
  expect(read({ 'a.md': note }).draft.items.map(item => item.kind)).toEqual(['note'])
})
