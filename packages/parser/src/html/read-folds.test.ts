import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { toString } from '../to-string.ts'
import { isFold } from './fold.ts'
import { readFolds } from './read-folds.ts'

/** `fold(summary: blocks)`, other blocks by their type and words. */
function show(node: RootContent): string {
  if (isFold(node)) return `fold(${toString(node.summary)}: ${node.children.map(show).join(', ')})`
  return `${node.type} ${toString(node).replaceAll(/\s+/g, ' ').trim()}`.trim()
}

function foldsOf(markdown: string): string[] {
  return readFolds(toTree(markdown).children).map(show)
}

test('details become a fold with the Markdown that stands in it', () => {
  expect(
    foldsOf(
      '<details><summary><b>Answer</b></summary>\n<p>\n\n#### D\n\nText.\n\n</p>\n</details>\n\nAfter.\n',
    ),
  ).toEqual(['fold(Answer: html <p>, heading D, paragraph Text., html </p>)', 'paragraph After.'])
})

test('a fold may be written in one piece of HTML', () => {
  expect(foldsOf('<details>\n<summary>Why?</summary>\nBecause of <code>x</code>.\n</details>\n')).toEqual([
    'fold(Why?: paragraph Because of x.)',
  ])
})

test('folds nest, and stand in list items', () => {
  expect(
    foldsOf(
      '<details><summary>A</summary>\n\n<details><summary>B</summary>\n\nx\n\n</details>\n\n</details>\n',
    ),
  ).toEqual(['fold(A: fold(B: paragraph x))'])
  const [list] = readFolds(toTree('- Q\n\n  <details><summary>A</summary>\n\n  x\n\n  </details>\n').children)
  expect(list?.type === 'list' && list.children[0]?.children.map(child => child.type)).toEqual([
    'paragraph',
    'fold',
  ])
})

test('a fold that is never closed ends where the next question begins', () => {
  const open = '<details><summary>Answer</summary>\n\n#### D\n\nx\n\n'
  expect(foldsOf(`###### 1. Q\n\n${open}###### 2. R\n\n${open}</details>\n`)).toEqual([
    'heading 1. Q',
    'fold(Answer: heading D, paragraph x)',
    'heading 2. R',
    'fold(Answer: heading D, paragraph x)',
  ])
})

test('other HTML becomes the Markdown that says the same, or stays for the report', () => {
  expect(foldsOf('<p align="center">Hi <b>you</b></p>\n\n<script>alert(1)</script>\n\n</details>\n')).toEqual(
    ['paragraph Hi you', 'html <script>alert(1)</script>'],
  )
})

test('what an element says is Markdown is read as Markdown', () => {
  expect(foldsOf('<div class="box" markdown="1">\n1. one\n2. **two**\n</div>\n<p>Hi</p>\n')).toEqual([
    'list onetwo',
    'paragraph Hi',
  ])
  expect(foldsOf('<div class="box">\n**two**\n</div>\n')).toEqual(['paragraph **two**'])
})
