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
