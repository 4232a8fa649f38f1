import { expect, test } from 'vitest'
import { Places, pairPlaces } from './places.ts'

const position = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } })

test('the place of a pointer is that of the nearest part around it', () => {
  const places = new Places()
  const cue = places.set({ body: [{ type: 'paragraph' }] }, 'a.md', position(7))
  const root = { items: [{ keyPoints: [cue] }] }
  expect(places.at(root, '/items/0/keyPoints/0/body/0/type')).toEqual({ path: 'a.md', position: position(7) })
  expect(places.at(root, '/items/0')).toBeUndefined()
})

test('the places in a file are read when somebody asks for one, and once', () => {
  const places = new Places()
  const [item, copy] = [
    { title: 'A', source: { path: 'b.md' } },
    { title: 'A', source: { path: 'b.md' } },
  ]
  let reads = 0
  places.include('b.md', () => {
    reads += 1
    const part = new Places()
    part.set(item, 'b.md', position(3))
    return part
  })
  places.include('c.md', () => {
    throw new Error('Unexpected reading of c.md')
  })
  expect(reads).toBe(0)
  expect(places.get(item, 'b.md')).toEqual({ path: 'b.md', position: position(3) })
  expect(places.at({ items: [item] }, '/items/0/title')).toEqual({ path: 'b.md', position: position(3) })
  expect(places.get(copy, 'b.md')).toBeUndefined()
  expect(places.get(copy, 'd.md')).toBeUndefined()
  expect(reads).toBe(1)
})

test('the places of one value are those of another of the same shape', () => {
  const [from, into] = [new Places(), new Places()]
  const [one, other] = [{ parts: [{ text: 'a' }] }, { parts: [{ text: 'a' }] }]
  from.set(other.parts[0] as object, 'a.md', position(2))
  pairPlaces(one, other, from, into)
  expect(into.get(one.parts[0] as object)).toEqual({ path: 'a.md', position: position(2) })
})
