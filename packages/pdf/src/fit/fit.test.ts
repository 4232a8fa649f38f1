import { expect, test } from 'vitest'
import { toFit } from './fit.ts'
import type { LaidPage } from './layout.ts'
import type { Run } from './runs.ts'

const box = { left: 50, top: 50, right: 150, bottom: 100 }

function fitOf(...runs: Run[]) {
  const page: LaidPage = { runs, boxes: [box, { ...box, left: 200, right: 300 }] }
  const { outside, overprinted } = toFit('a.pdf', { pages: [page], notices: [] })
  return { outside: outside.map(({ text }) => text), overprinted: overprinted.map(({ text }) => text) }
}

function run(text: string, left: number, right: number, base: number): Run {
  return { text, left, right, base, size: 10 }
}

test('text inside a box fits, in whichever', () => {
  expect(fitOf(run('a', 50, 150, 70), run('b', 210, 300, 70))).toEqual({ outside: [], overprinted: [] })
})

test.each([
  ['leaves it to the right', run('a', 60, 153, 70)],
  ['begins left of it', run('a', 40, 90, 70)],
  ['stands below it', run('a', 60, 90, 110)],
  ['stands above it', run('a', 60, 90, 45)],
  ['reaches from one box into the next', run('a', 60, 250, 70)],
])('text that %s is outside', (_, misfit) => {
  expect(fitOf(misfit).outside).toEqual(['a'])
})

test('text over other text is told, text close to it is not', () => {
  expect(fitOf(run('a', 60, 90, 70), run('b', 85, 120, 72)).overprinted).toEqual(['b'])
  expect(fitOf(run('a', 60, 90, 70), run('b', 90.5, 120, 70), run('c', 60, 90, 82)).overprinted).toEqual([])
})

test('a part of a large brace, which has no character, may lie on what it embraces', () => {
  expect(fitOf(run('x', 60, 90, 70), run('\uFFFD', 60, 90, 70)).overprinted).toEqual([])
})
