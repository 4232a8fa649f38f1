import { type Bank, exampleOf, type Note } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { openPdf } from './open-pdf.fixture.ts'
import { renderPdf } from './render-pdf.ts'

const code = `class Stack:
    def __init__(self, items=()):
        self.items = list(items)

    def pop(self):
        if not self.items:
            raise IndexError("empty")  # as a list does
        return self.items.pop()

print(Stack("ab").pop(), -1 >= 0 != 1, "=>", 'it''s', f"{1:>4}")`

const width = 0.6 // of a character of JetBrains Mono, in em

test('code copied out of the page has the lines of its source, each as far in', async () => {
  const bank = exampleOf('bank')
  const note = bank.items.find((item): item is Note => item.kind === 'note') as Note
  const items = [{ ...note, blocks: [{ type: 'code', lang: 'python', value: code }], sections: [] }]
  const [sheet] = await renderPdf({ ...bank, items } as Bank, { scratch: '' })
  const { pages } = await openPdf(sheet?.contents)
  const pieces = pages.at(-1)?.pieces ?? []
  const first = pieces.findIndex(({ text }) => text.startsWith('class'))
  const block = pieces.slice(first).filter(({ base }) => base > 40) // above the foot
  const bases = [...new Set(block.map(({ base }) => Math.round(base)))].toSorted((a, b) => b - a)
  const left = Math.min(...block.map(piece => piece.left))
  const size = ((block[0]?.right ?? 0) - left) / (block[0]?.text.length ?? 1) / width
  const lines = bases.map(base => {
    const line = block.filter(piece => Math.round(piece.base) === base).toSorted((a, b) => a.left - b.left)
    return line.reduce((said, piece) => {
      const column = Math.round((piece.left - left) / (width * size))
      return said.padEnd(column) + piece.text
    }, '')
  })
  expect(lines).toEqual(code.split('\n').filter(Boolean))
})
