import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { toString } from '../to-string.ts'
import { readPrompt } from './prompt.ts'

function promptOf(line: string) {
  const [block] = toTree(line).children
  const nodes = block && 'children' in block ? (block.children as PhrasingContent[]) : []
  const { number, difficulty, labelled, nodes: words } = readPrompt(nodes)
  return { text: toString(words), number, difficulty, labelled }
}

const plain = { number: undefined, difficulty: undefined, labelled: false }

test.each([
  ['**12. What is it?**', { ...plain, text: 'What is it?', number: 12 }],
  ['## 11- What is it?', { ...plain, text: 'What is it?', number: 11 }],
  ['## (3) What is it?', { ...plain, text: 'What is it?', number: 3 }],
  ['## 4、什么是它？', { ...plain, text: '什么是它？', number: 4 }],
  ['## 1️⃣ What is it?', { ...plain, text: 'What is it?', number: 1 }],
  ['### Q7 - What is it?', { ...plain, text: 'What is it?', number: 7, labelled: true }],
  ['### Question 8: What is it?', { ...plain, text: 'What is it?', number: 8, labelled: true }],
  ['### Question 2.8: What is it?', { ...plain, text: 'What is it?', number: 8, labelled: true }],
  ['### 問題8', { ...plain, text: '', number: 8, labelled: true }],
  ['### Flashcard 8', { ...plain, text: '', number: 8, labelled: true }],
  ['### What is it? ⭐⭐', { ...plain, text: 'What is it?', difficulty: 2 }],
  ['### What is it? [Hard]', { ...plain, text: 'What is it?', difficulty: 3 }],
  ['### [What is it?](a.md)', { ...plain, text: 'What is it?' }],
])('%s loses what numbers and marks it', (line, expected) => {
  expect(promptOf(line)).toEqual(expected)
})

test.each([
  '### Card 8 is lost',
  '### (7 + 3) × 2',
  '### 3D printing',
  '### 404 errors',
  '### S3 buckets',
  '### Examples: two',
  '### q.unquote(text)',
  '### 1.5 times faster',
])('%s keeps its number', line => {
  expect(promptOf(line)).toEqual({ ...plain, text: line.slice(4) })
})
