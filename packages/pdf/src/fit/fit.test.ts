import { expect, test } from 'vitest'
import { toFit } from './fit.ts'
import type { LaidPage } from './layout.ts'
import { type Run, readRuns } from './runs.ts'

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

test('text is read out of nested groups, each page from its own corner', () => {
  const text = (value: string) =>
    `<g transform="scale(0.01,-0.01)"><use/><g transform="scale(10,-10)"><foreignObject x="0" y="-1" width="400.00" height="100"><h5:div class="tsel" style="font-size: 100px">${value}</h5:div></foreignObject></g></g>`
  const page = (y: number, inside: string) =>
    `<g class="typst-page" transform="translate(0, ${y})"><g class="x"><g transform="translate(10,20)">${inside}</g></g></g>`
  expect(
    readRuns(
      `<svg><style></style>${page(0, text('a b'))}${page(842, `<g transform="translate(5.5, 1)">${text('c')}</g>`)}</svg>`,
    ),
  ).toEqual([
    [{ text: 'a b', left: 10, right: 50, base: 20, size: 10 }],
    [{ text: 'c', left: 15.5, right: 55.5, base: 21, size: 10 }],
  ])
})
