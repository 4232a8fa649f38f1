import { type Card, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toCardFaces } from './card-faces.ts'

const bank = exampleOf('bank')

function facesOf(isWanted: (card: Card) => boolean) {
  const card = bank.cards.find(isWanted) as Card
  return toCardFaces(bank, card, bank.items.find(({ id }) => id === card.item) as never)
}

test('a front asks, and a back shows the front once more and the answer below it', () => {
  const [{ front, back } = { front: '', back: '' }] = facesOf(({ kind }) => kind === 'point')
  expect(front).toContain('<div class="prompt"')
  expect(front).not.toContain('<div class="answer"')
  expect(back.startsWith(front)).toBe(true)
  expect(back).toContain('<div class="answer"')
})

test('a sentence with two gaps gives two pairs of sides, each with its own gap', () => {
  const two: Card = {
    ...(bank.cards.find(({ kind }) => kind === 'point') as Card),
    kind: 'fact',
    text: [
      { type: 'strong', children: [{ type: 'text', value: 'loc' }] },
      { type: 'text', value: ' keeps the stop, ' },
      { type: 'strong', children: [{ type: 'text', value: 'iloc' }] },
      { type: 'text', value: ' drops it' },
    ],
  } as Card
  const faces = toCardFaces(bank, two, bank.items[0] as never)
  const gap = (own: string, other: string) =>
    `<span class="cloze${own}" data-ordinal="1">${own ? 'loc' : '[...]'}</span> keeps the stop, ` +
    `<span class="cloze${other}" data-ordinal="2">${other ? 'iloc' : '[...]'}</span> drops it`
  expect(faces).toHaveLength(2)
  expect(faces[0]?.front).toContain(gap('', '-inactive'))
  expect(faces[1]?.front).toContain(gap('-inactive', ''))
  expect(faces[1]?.back).toContain('<span class="cloze" data-ordinal="2">iloc</span> drops it')
})
