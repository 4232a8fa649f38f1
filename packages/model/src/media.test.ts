import { expect, test } from 'vitest'
import { exampleOf } from './example.ts'
import { mediumNameOf, readMedia, toMediumUrl } from './media.ts'

const medium = exampleOf('media')
const bank = { ...exampleOf('bank'), media: [medium] }

test('an address in prose leads to a medium, and only such an address', () => {
  expect(toMediumUrl(medium)).toBe('media/list-in-memory-a3b0f1c29d84.png')
  expect(mediumNameOf(toMediumUrl(medium))).toBe(medium.name)
  for (const url of ['media/list.png', './media/list-a3b0f1c29d84.png', 'https://a.org/media/list.png', ''])
    expect(mediumNameOf(url)).toBeUndefined()
})

test('media are read by their names, those that are wanted', async () => {
  const media = async (name: string) => new TextEncoder().encode(name)
  const read = await readMedia(bank, { scratch: '', media })
  expect([...read.keys()]).toEqual([medium.name])
  expect(await readMedia(bank, { scratch: '', media }, () => false)).toEqual(new Map())
})

test('media without a way to read them are a fault of the program', async () => {
  await expect(readMedia(bank, { scratch: '' })).rejects.toThrow(
    'Missing way to read list-in-memory-a3b0f1c29d84.png, expected `media` in the context',
  )
})
