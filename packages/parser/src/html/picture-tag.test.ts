import * as fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { expect, test } from 'vitest'
import { readPictureTag } from './picture-tag.ts'

test('a picture by itself is read without a parser of HTML', () => {
  expect(readPictureTag('<img src="a.png" width="300">')).toEqual({ url: 'a.png', title: null, alt: '' })
  expect(readPictureTag('<img alt = "A" src = "a b.png" />')).toEqual({
    url: 'a b.png',
    title: null,
    alt: 'A',
  })
})

test('what is more than that is left to the parser', () => {
  expect(readPictureTag('<img src="a.png?b&amp;c">')).toBeUndefined()
  expect(readPictureTag('<img src="a.png" title="A">')).toBeUndefined()
  expect(readPictureTag('<img src=a.png>')).toBeUndefined()
  expect(readPictureTag('<p><img src="a.png"></p>')).toBeUndefined()
})

test('whatever is read of a tag is what the parser reads', () => {
  const name = fc.constantFrom('src', 'alt', 'title', 'width', 'style')
  const value = fc
    .array(fc.constantFrom('a', '.png', ' ', "'", '<', '>', 'é', '/', '=', '&amp;', '\n'), { maxLength: 4 })
    .map(parts => parts.join(''))
  const attribute = fc.tuple(name, fc.constantFrom('=', ' = '), value)
  const tag = fc
    .tuple(fc.array(attribute, { maxLength: 4 }), fc.constantFrom('>', '/>', ' />'))
    .map(
      ([attributes, end]) =>
        `<img${attributes.map(([key, is, text]) => ` ${key}${is}"${text}"`).join('')}${end}`,
    )
  fc.assert(
    fc.property(tag, html => {
      const read = readPictureTag(html)
      if (read) expect({ type: 'image', ...read }).toEqual(pictureOf(html))
    }),
    { numRuns: 1000 },
  )
})

/** What the libraries make of a tag, without its places. */
function pictureOf(html: string): unknown {
  const root = toMdast(fromHtml(html, { fragment: true }), { document: true })
  return JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value)))
    .children[0].children[0]
}
