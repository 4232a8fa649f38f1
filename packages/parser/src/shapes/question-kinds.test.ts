import { expect, test } from 'vitest'
import { namesKind, namesPart } from './question-kinds.ts'

test.each([
  'Multiple choice',
  'True/False (2 points)',
  'Múltipla escolha',
  '多选题',
  '**判断题**',
  'Soal pilihan ganda',
])('%s is a kind of question', text => {
  expect(namesKind(text)).toBe(true)
})

test.each(['True or false', 'Why multiple choice?', 'Lists', '选择排序'])('%s is none', text => {
  expect(namesKind(text)).toBe(false)
})

test.each([
  '一、单选题（共 20 题）',
  '二. 判断题',
  'Part II: Essays',
  'A. Pilihan Ganda',
  'Phần 1: Trắc nghiệm',
  '第三部分 简答题',
])('%s parts a bank', text => {
  expect(namesPart(text)).toBe(true)
})

test.each(['单选题', '一、什么是单选题？', '1. Multiple choice', 'Part of the essays'])(
  '%s does not',
  text => {
    expect(namesPart(text)).toBe(false)
  },
)
