import { expect, test } from 'vitest'
import { Places } from './places.ts'

const position = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } })

test('the place of a pointer is that of the nearest part around it', () => {
  const places = new Places()
  const cue = places.set({ body: [{ type: 'paragraph' }] }, 'a.md', position(7))
  const root = { items: [{ keyPoints: [cue] }] }
  expect(places.at(root, '/items/0/keyPoints/0/body/0/type')).toEqual({ path: 'a.md', position: position(7) })
  expect(places.at(root, '/items/0')).toBeUndefined()
})

test('places that were noted for a part of the draft are found, too', () => {
  const part = new Places()
  const item = part.set({ title: 'A' }, 'b.md', position(3))
  const places = new Places()
  places.include(part)
  expect(places.get(item)).toEqual({ path: 'b.md', position: position(3) })
  expect(places.get({ title: 'A' })).toBeUndefined()
})
