import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toPng } from './png.fixture.ts'
import { contentsOf, copyOfLists, emptyFolder, filesIn, prepdeck, readJson } from './prepdeck.fixture.ts'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}</svg>\n`

/** The small bank, with pictures in its note. */
function bankWith(markdown: string): string {
  const folder = copyOfLists()
  mkdirSync(path.join(folder, 'images'))
  writeFileSync(path.join(folder, 'images/in memory.png'), toPng(96, 54))
  writeFileSync(path.join(folder, 'images/tuple.svg'), svg('<text y="9">tuple</text>'))
  writeFileSync(path.join(folder, 'images/hostile.svg'), svg('<g onload="alert(1)"/><script/>'))
  writeFileSync(path.join(folder, 'images/bomb.png'), toPng(60_000, 60_000, Buffer.from('x')))
  writeFileSync(path.join(folder, '../secret.png'), toPng(2, 2))
  const note = path.join(folder, 'notes/sequences.md')
  writeFileSync(note, `${readFileSync(note, 'utf8')}\n${markdown}\n`)
  return folder
}

const pictures = '![A list in memory](<../images/in memory.png>)\n\n![A tuple](..\\images/tuple.svg)'

test('the pictures of a bank are in its media, its dataset, its decks and its sheet', async () => {
  const folder = bankWith(pictures)
  expect(await prepdeck(folder, ['build'])).toMatchObject({ code: 0, stderr: '' })
  const { media } = readJson<Bank>(path.join(folder, 'dist/bank.json'))
  expect(media).toMatchObject([
    { path: 'images/in memory.png', type: 'image/png', width: 96, height: 54 },
    { path: 'images/tuple.svg', type: 'image/svg+xml', width: 20, height: 10 },
  ])
  const names = media.map(({ name }) => name)
  expect(filesIn(path.join(folder, 'dist/media'))).toEqual(names)
  expect(filesIn(path.join(folder, 'dist/dataset/media'))).toEqual(names)
  for (const { name, path: source } of media)
    expect(readFileSync(path.join(folder, 'dist/dataset/media', name))).toEqual(
      readFileSync(path.join(folder, source)),
    )
  const [notes] = readFileSync(path.join(folder, 'dist/dataset/data/notes.jsonl'), 'utf8').split('\n')
  expect(notes).toContain(`<img src=\\"media/${names[0]}\\" alt=\\"A list in memory\\">`)
})

test('the steps of the pipeline find the pictures beside bank.json and give what one build gives', async () => {
  const [whole, steps] = [bankWith(pictures), bankWith(pictures)]
  await prepdeck(whole, ['build'])
  for (const step of ['parse', 'dataset', 'anki', 'pdf'])
    expect(await prepdeck(steps, [step])).toMatchObject({ code: 0, stderr: '' })
  expect(contentsOf(path.join(steps, 'dist'))).toEqual(contentsOf(path.join(whole, 'dist')))
})

test('a picture that was drawn anew has another name, and the old one goes', async () => {
  const folder = bankWith(pictures)
  await prepdeck(folder, ['parse'])
  const before = filesIn(path.join(folder, 'dist/media'))
  writeFileSync(path.join(folder, 'images/in memory.png'), toPng(48, 27))
  await prepdeck(folder, ['parse'])
  const after = filesIn(path.join(folder, 'dist/media'))
  expect(after).toHaveLength(2)
  expect(after.filter(name => before.includes(name))).toEqual([before.at(-1)])
})

test('a medium that is not what the bank names stops a step, in words', async () => {
  const folder = bankWith(pictures)
  await prepdeck(folder, ['parse'])
  const [name = ''] = filesIn(path.join(folder, 'dist/media'))
  writeFileSync(path.join(folder, 'dist/media', name), 'x')
  expect(await prepdeck(folder, ['dataset'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is not the picture that the bank names; run `prepdeck parse` again'),
  })
})

test('every fault of a picture is told at its line, and nothing is written', async () => {
  const folder = bankWith(
    '![A](../images/lost.png)\n![B](../../secret.png)\n![C](../images/link.png)\n' +
      '![D](../images/hostile.svg)\n![E](../images/bomb.png)\n![](../images/tuple.svg)',
  )
  symlinkSync('../../secret.png', path.join(folder, 'images/link.png'))
  const { code, stderr } = await prepdeck(folder, ['build'])
  expect(code).toBe(1)
  const line = readFileSync(path.join(folder, 'notes/sequences.md'), 'utf8')
    .split('\n')
    .indexOf('![A](../images/lost.png)')
  const messages = stderr.split('\n').filter(text => /: error: /.test(text))
  expect(messages.toSorted()).toEqual(
    [
      [1, 'Unexpected picture `images/lost.png`, expected a file that is there (image-file)'],
      [2, 'Unexpected picture outside of the bank’s folder, expected a file in it (image-file)'],
      [3, 'Unexpected picture outside of the bank’s folder, expected a file in it (image-file)'],
      [4, 'Unexpected event handler `onload` in `images/hostile.svg`, expected none (image-content)'],
      [
        4,
        'Unexpected element `<script>` in `images/hostile.svg`, expected one that only draws (image-content)',
      ],
      [
        5,
        'Unexpected size of 60000 × 60000 pixels of `images/bomb.png`, expected at most 40 million (image-content)',
      ],
      [6, 'Unexpected picture `../images/tuple.svg` without a text, expected what it shows (image-alt)'],
    ]
      .map(([at, message]) => `notes/sequences.md:${line + Number(at)}:1: error: ${message}`)
      .toSorted(),
  )
  expect(existsSync(path.join(folder, 'dist'))).toBe(false)
})

test('somebody’s notes show their pictures without a word of configuration; what is wrong stops nothing', async () => {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'img'))
  writeFileSync(path.join(folder, 'img/a b.png'), toPng(12, 12))
  writeFileSync(
    path.join(folder, 'notes.md'),
    '# My notes\n\n## What is a list?\n\n<img src="img/a b.png" width="300" alt="A list">\n\n' +
      '## What is a tuple?\n\nSee ![](img/a%20b.png) and ![gone](img/gone.png).\n',
  )
  const run = await prepdeck(folder, ['build', 'notes.md'])
  expect(run.code).toBe(0)
  expect(run.stderr.split('\n').filter(text => / warning: /.test(text))).toHaveLength(2)
  const { media, cards } = readJson<Bank>(path.join(folder, 'dist/notes/bank.json'))
  expect(media.map(medium => medium.path)).toEqual(['img/a b.png'])
  expect(JSON.stringify(cards).split(`"media/${media[0]?.name}"`)).toHaveLength(3)
})
