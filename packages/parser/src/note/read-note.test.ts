import type { DraftNote } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { read } from '../read.fixture.ts'

function readNote(text: string): DraftNote {
  return read({ 'a-note.md': text }).draft.items[0] as DraftNote
}

test('the only H1 is the title, and deeper headings nest', () => {
  const note = readNote('# T\n\nBefore.\n\n## A\n\nIn A.\n\n### A1\n\n### A2\n\n## B\n')
  expect(note.title).toEqual([{ type: 'text', value: 'T' }])
  expect(note.blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: 'Before.' }] }])
  expect(note.sections).toMatchObject([
    {
      id: 'a',
      depth: 2,
      sections: [
        { id: 'a1', depth: 3 },
        { id: 'a2', depth: 3 },
      ],
    },
    { id: 'b', depth: 2, sections: [] },
  ])
})

test('a note without a title is called after its file', () => {
  const note = readNote('### Pickling\n\nText.\n\n## Later\n')
  expect(note.title).toEqual([{ type: 'text', value: 'a note' }])
  expect(note.sections.map(({ id, depth }) => [id, depth])).toEqual([
    ['pickling', 3],
    ['later', 2],
  ])
})

test('several H1 are sections, not titles', () => {
  expect(readNote('# A\n\n# A\n').sections.map(({ id }) => id)).toEqual(['a', 'a-2'])
})
