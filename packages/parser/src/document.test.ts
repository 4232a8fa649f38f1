import fc from 'fast-check'
import type { Node, Parent, Text } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type Document, readDocument } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { damage, damageWithLoss } from './repair/damage.fixture.ts'
import { repair } from './repair/repair.ts'
import { repairsIn } from './repair/repairs-in.ts'
import { wholeFile } from './source.ts'

function readText(value: string | Uint8Array): Document & { readonly messages: readonly string[] } {
  const file = new VFile({ path: 'a.md', value })
  const document = readDocument(file) as Document
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`,
  )
  return { ...document, messages }
}

function textsOf(node: Node): Text[] {
  if (node.type === 'text') return [node as Text]
  return 'children' in node ? (node as Parent).children.flatMap(textsOf) : []
}

/** What of the file stands where a node is said to be. */
function sliceOf({ text }: Document, { position }: Node): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

test('damaged text is parsed as it was written, and its places are those of the file', () => {
  const document = readText(damageWithLoss('# ✅ Yes\n\n“a” **b** ❌ *c*\n'))
  expect(textsOf(document.tree).map(text => [text.value, sliceOf(document, text)])).toEqual([
    ['✅ Yes', 'âœ… Yes'],
    ['“a” ', 'â€œaâ€ '],
    ['b', 'b'],
    [' ❌ ', ' âŒ '],
    ['c', 'c'],
  ])
  expect(textsOf(document.tree)[2]?.position?.start).toEqual({ line: 3, column: 10, offset: 20 })
  expect(document.text).toBe(damageWithLoss('# ✅ Yes\n\n“a” **b** ❌ *c*\n'))
})

test('the place of each text, read in the damaged file and repaired, is the text', () => {
  const word = fc.constantFrom(
    ...['✅', '❌', '“a”', '1️⃣', '*b*', '**📌**', '[c ’](d)', 'e', 'ñ', '\n', '\n\n', '\n- ', '\n> '],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), words => {
      const damaged = damageWithLoss(`📌 ✅ ${words.join(' ')}`)
      const document = readText(damaged)
      const proof = damage('\n\n📌 ✅')
      for (const text of textsOf(document.tree)) {
        const { start, end } = text.position as {
          start: { line: number; column: number; offset: number }
          end: { offset: number }
        }
        const before = damaged.slice(0, start.offset).split('\n')
        expect([start.line, start.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
        if (!text.value.includes('\n'))
          expect(repair(damaged.slice(start.offset, end.offset) + proof).text).toBe(`${text.value}\n\n📌 ✅`)
      }
    }),
  )
})

test('clean text keeps the places of the parser', () => {
  const document = readText('# Café ✅\n\nSee *that*.\n')
  expect(document.repairs).toEqual([])
  expect(textsOf(document.tree)[2]?.position?.start).toEqual({ line: 3, column: 6, offset: 15 })
})

test('a byte order mark is no text, and counts in the offset alone', () => {
  for (const value of ['\uFEFF# A\n', Uint8Array.of(0xef, 0xbb, 0xbf, 0x23, 0x20, 0x41, 0x0a)]) {
    const document = readText(value)
    expect(document.blocks[0]).toMatchObject({
      type: 'heading',
      position: { start: { line: 1, column: 1, offset: 1 }, end: { line: 1, column: 4, offset: 4 } },
    })
    expect(sliceOf(document, document.blocks[0] as Node)).toBe('# A')
  }
})

test('a byte order mark that was damaged with the text is mended', () => {
  const document = readText(damage('\uFEFF---\ntags: []\n---\n\n# ✅ ’\n'))
  expect(document.frontMatter?.value).toBe('tags: []')
  expect(document.blocks[0]?.position?.start).toEqual({ line: 5, column: 1, offset: 21 })
})

test.each(['\n', '\r\n', '\r'])(
  'front matter is read with lines that end in %j, behind a byte order mark',
  end => {
    const document = readText(['\uFEFF---', 'topic: 4', '---', '', '# A'].join(end))
    const { faults } = readFrontMatter(document, 'note-front-matter')
    const offset = 4 + end.length + 'topic: '.length
    expect(faults.map(({ place }) => place)).toEqual([
      { start: { line: 2, column: 8, offset }, end: { line: 2, column: 9, offset: offset + 1 } },
    ])
    expect(document.blocks[0]).toMatchObject({ type: 'heading', position: { start: { line: 5, column: 1 } } })
  },
)

test('a repair belongs to what it stands in', () => {
  const document = readText(damage('✅ a\n\n’ b\n'))
  const [first, second] = document.blocks.map(block => block.position)
  const found = (position: typeof first) =>
    repairsIn(document, position as Parameters<typeof repairsIn>[1]).map(({ repaired }) => repaired)
  expect([found(first), found(second)]).toEqual([['✅'], ['’']])
  expect(repairsIn(document, wholeFile(document))).toEqual(document.repairs)
})

test('damage is told once, and each guess with what else it may be', () => {
  const { messages } = readText(damageWithLoss('# ✅ ’\n\n🏆 👍\n🏆\n\n中\n'))
  expect(messages).toEqual([
    '1:3 damaged-text: Unexpected damage of 5 characters, read as UTF-8 that was taken for Windows-1252; 3 of them by likelihood',
    '3:1 damaged-text: Unexpected damaged bytes F0 9F 86, read as 🏆 by likelihood here and in 1 other place; it may have been 🍆 🐆',
    '3:5 damaged-text: Unexpected damaged bytes F0 9F 91, read as 👍 by likelihood; it may have been 👏 👁 👐 🍑 🏑 🐑 👝 👭',
    '6:1 damaged-text: Unexpected damaged bytes E4 B8, expected a whole character; left, since nothing tells what it was',
  ])
})

test('what may be damage and is not proven is told', () => {
  expect(readText('It donâ€™t\n').messages).toEqual([
    '1:7 damaged-text: Unexpected damaged bytes E2 80 99, expected ’; left, since nothing else in the file proves damage',
  ])
})

test('a bidirectional control that was hidden by damage is refused at its place', () => {
  expect(readText(damage('✅ ’ a\u202Eb\n')).messages).toContainEqual(
    expect.stringMatching(/^1:10 encoding: Unexpected bidirectional control U\+202E, /),
  )
})

test('bytes that are no text give no document', () => {
  const file = new VFile({ path: 'a.md', value: Uint8Array.of(0x23, 0) })
  expect(readDocument(file)).toBeUndefined()
  expect(file.messages.map(message => [message.reason, message.fatal])).toEqual([
    ['Unexpected NUL (U+0000), expected text', true],
  ])
})

test('a fault of front matter behind a repair is told where it is on disk', () => {
  const line = damage('label: “✅”, # “x”')
  const { messages: _, ...document } = readText(
    `---\n${damage('tags: [“✅”, 1]')}\n${line}\n---\n# A “b” ✅?\n`,
  )
  const places = readFrontMatter(document, 'question-front-matter').faults.flatMap(({ place, reason }) =>
    reason.includes('`1`') && place && 'start' in place ? [place.start] : [],
  )
  const column = damage('tags: [“✅”, 1]').indexOf('1') + 1
  expect(places).toEqual([{ line: 2, column, offset: 4 + column - 1 }])
})
