import type { Draft } from '@prepdeck/model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { toPng } from './pictures.fixture.ts'
import type { FoundFile } from './read-picture.ts'

const png = toPng(3, 2)

/** Somebody's notes beside `img/a b.png` and `media/c.png`; asks for each picture once. */
function read(markdown: string, others: Readonly<Record<string, FoundFile>> = {}) {
  const asked: string[] = []
  const file = new VFile({ path: 'notes/n.md', value: `# Pictures\n\n${markdown}\n` })
  const bytes: FoundFile = { kind: 'bytes', bytes: png }
  const found: Readonly<Record<string, FoundFile>> = {
    'notes/img/a b.png': bytes,
    'media/c.png': bytes,
    ...others,
  }
  const { draft } = parse({
    files: [file],
    name: 'pictures',
    exists: () => true,
    findPicture: path => {
      asked.push(path)
      return found[path] ?? { kind: 'missing' }
    },
  })
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`,
  )
  return { urls: urlsIn(draft), media: draft?.media, messages, asked }
}

/** The addresses of all pictures in the prose of a draft. */
function urlsIn(draft: Draft | undefined): string[] {
  return [...JSON.stringify(draft?.items).matchAll(/"type":"image","url":"([^"]*)"/g)].map(
    ([, url = '']) => url,
  )
}

const name = /^media\/a-b-[0-9a-f]{12}\.png$/

test.each([
  ['![A](img/a%20b.png)'],
  ['![A](<img/a b.png> "title")'],
  ['![A][a]\n\n[a]: img/a%20b.png'],
  ['![A](..\\notes\\img\\a%20b.png)'],
  ['So <img src="img/a b.png" alt="A" width="300"> it is.'],
  ['<p align="center">\n<img src="img/a b.png" alt="A">\n</p>'],
])('%s is carried', markdown => {
  const { urls, media, messages } = read(markdown)
  expect(messages).toEqual([])
  expect(urls).toEqual([expect.stringMatching(name)])
  expect(media).toMatchObject([{ path: 'notes/img/a b.png', width: 3, height: 2, type: 'image/png' }])
})

test('a picture that is shown twice is asked for and carried once', () => {
  const { urls, media, asked } = read('![A](img/a%20b.png) ![B](<img/a b.png>)')
  expect(new Set(urls).size).toBe(1)
  expect(asked).toEqual(['notes/img/a b.png'])
  expect(media).toHaveLength(1)
})

test('a picture in the web keeps its address and nobody asks for it', () => {
  expect(read('![A](https://a.org/a.png)')).toMatchObject({
    urls: ['https://a.org/a.png'],
    media: [],
    messages: [],
    asked: [],
  })
})

test('one that is not carried keeps its address, which nobody takes for a medium', () => {
  expect(read('![A](media/lost-0123456789ab.png)').urls).toEqual(['./media/lost-0123456789ab.png'])
})

test('one in Markdown that stands in HTML is carried, or told where it stands', () => {
  const fold = (url: string) => `<details>\n<summary>Why?</summary>\n![A](${url}) **so**\n</details>`
  expect(read(fold('img/a%20b.png'))).toMatchObject({ messages: [], media: [{ width: 3 }] })
  expect(read(fold('lost.png')).messages).toEqual([
    '5:1 image-file: Unexpected picture `notes/lost.png`, expected a file that is there',
  ])
})

test('each fault is told where the picture stands', () => {
  const { media, messages } = read(
    '![A](lost.png)\n![A](../../out.png)\n![A](link.png)\n<img alt="A"\n src="big.png"> ![](media/../img/a%20b.png)',
    { 'notes/link.png': { kind: 'outside' }, 'notes/big.png': { kind: 'large', bytes: 6 * 1024 * 1024 } },
  )
  expect(media).toHaveLength(1)
  expect(messages.toSorted()).toEqual([
    '3:1 image-file: Unexpected picture `notes/lost.png`, expected a file that is there',
    '4:1 image-file: Unexpected picture outside of the bank’s folder, expected a file in it',
    '5:1 image-file: Unexpected picture outside of the bank’s folder, expected a file in it',
    '6:1 image-content: Unexpected size of 6.0 MB of `notes/big.png`, expected at most 5.0 MB',
    '7:17 image-alt: Unexpected picture `media/../img/a%20b.png` without a text, expected what it shows',
  ])
})
