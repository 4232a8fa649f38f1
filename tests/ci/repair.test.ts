import { readFileSync } from 'node:fs'
import { decode, repair } from '@prepdeck/parser'
import { expect, test } from 'vitest'
import { filesOf } from './shared.fixture.ts'

const [syllabus = '', prepared = '', damaged = ''] = filesOf('seeds', '.txt')

function textOf(file: string): string {
  const { text = '', faults } = decode(readFileSync(file))
  expect(faults).toEqual([])
  return text
}

test('all 53 damaged characters of the notes come out as their author wrote them', () => {
  const { text, repairs, left } = repair(textOf(damaged))
  const characters = repairs.map(({ repaired }) => repaired)
  const countOf = (character: string) => characters.filter(other => other === character).length
  expect([...new Set(characters)].map(character => [character, countOf(character)])).toEqual([
    ['📌', 12],
    ['\uFE0F', 11],
    ['\u20E3', 9],
    ['✅', 8],
    ['❌', 4],
    ['⭐', 1],
    ['⚠', 2],
    ['“', 2],
    ['”', 2],
    ['🏆', 1],
    ['🔟', 1],
  ])
  expect(repairs).toHaveLength(53)
  expect(left).toEqual([])
  expect(text.match(/\P{ASCII}/gu)).toHaveLength(53)
  expect(text.match(/^## .*\P{ASCII}.*$/gmu)).toEqual([
    '## 1️⃣ What Problem Does Pickling Solve?',
    '## 2️⃣ How Pickling Works (High Level)',
    '## 3️⃣ What Can Be Pickled?',
    '## 4️⃣ Pickling vs Shallow Copy (Common Confusion)',
    '## 5️⃣ Use Cases of Pickling (VERY IMPORTANT ⭐)',
    '## 6️⃣ Security Warning (Interview Favorite ⚠️)',
    '## 7️⃣ Pickle vs JSON (Quick Comparison)',
    '## 8️⃣ Common Interview Traps ⚠️',
    '## 9️⃣ One-Line Interview Gold Answer 🏆',
    '## 🔟 10-Second Add-On (Optional)',
  ])
  expect(text.match(/“.*”/g)).toEqual(['“Pickle is just for files”', '“Pickle is safe by default”'])
})

test('each guess among them is told with what else it may have been', () => {
  const { repairs } = repair(textOf(damaged))
  const unsure = repairs.filter(({ confidence }) => confidence === 'low')
  expect(unsure.map(({ place, repaired, alternatives }) => [place.line, repaired, alternatives])).toEqual([
    [157, '🏆', ['🍆', '🐆']],
  ])
})

test('no line of them loses or gains a space', () => {
  const spaces = (text: string) => text.split('\n').map(line => line.match(/[ \t\r]+/g))
  const text = textOf(damaged)
  expect(spaces(repair(text).text)).toEqual(spaces(text))
})

test.each([syllabus, prepared, ...filesOf('corpus', '.md')])('%s is clean, and stays as it is', file => {
  const text = textOf(file)
  expect(repair(text)).toEqual({ text, repairs: [], left: [] })
})
