import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { readLook, toFaceUrl, toLookUrl } from './look.ts'

const { items, cards } = exampleOf('bank')
const [item] = items as [(typeof items)[number]]
const [card] = cards as [(typeof cards)[number]]

test('a look is read as it is written, and what is none is the usual one', () => {
  const look = { light: 'night', width: 'phone' } as const
  expect(toLookUrl(item, look)).toBe(`/cards/${item.id}?light=night&width=phone`)
  expect(readLook(new URLSearchParams('light=night&width=phone'))).toEqual(look)
  expect(readLook(new URLSearchParams('light=dusk'))).toEqual({ light: 'day', width: 'desk' })
  expect(toLookUrl(item, { light: 'day', width: 'desk' })).toBe(`/cards/${item.id}`)
})

test('a side has another address when it shows something else', () => {
  const look = { light: 'day', width: 'desk' } as const
  const url = (shown: string) => toFaceUrl(card, 0, 'front', look, shown)
  expect(url('a')).toBe(url('a'))
  expect(url('a')).not.toBe(url('b'))
})
