import { expect, test } from 'vitest'
import { toShelves } from './shelf.ts'

const analysts = { path: 'roles/analyst', title: 'Analyst', ids: ['a', 'b', 'c'] }
const engineers = { path: 'roles/engineer', title: 'Engineer', ids: ['b', 'd'] }

test('questions of the same lists share a shelf', () => {
  expect(toShelves(['a', 'b', 'c', 'd'], [analysts, engineers])).toEqual([
    { name: '1', ids: ['a', 'c'] },
    { name: '2', ids: ['b'] },
    { name: '3', ids: ['d'] },
  ])
})

test('a bank without lists has one shelf', () => {
  expect(toShelves(['a', 'b'], [])).toEqual([{ name: '1', ids: ['a', 'b'] }])
})

test('a bank without questions has none', () => {
  expect(toShelves([], [])).toEqual([])
})
