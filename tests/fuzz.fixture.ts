import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bank, checkShape } from '@prepdeck/model'
import { expect } from 'vitest'
import { openPdf } from '../packages/pdf/src/open-pdf.fixture.ts'
import { unaccounted } from './accounting.fixture.ts'
import { deckIn } from './hostile.fixture.ts'
import { contentsOf, emptyFolder, filesIn, prepdeck, readJson } from './prepdeck.fixture.ts'

type Random = () => number

/** The files of a bank, by path, each with its bytes. */
export type Sources = Readonly<Record<string, Buffer>>

/** A bank as somebody might have written it, or one of the tests' own of which a few bytes are others. */
export function toSources(random: Random): Sources {
  return random() < 0.5 ? { 'a.md': Buffer.from(toDocument(random)) } : mutated(random)
}

const words = (
  'What is a list tuple why does it change how C# C++ a[0] 3.11 x² ñandú 列表 что такое סדר שלום 👍 ✅ e\u0301 … “quoted” ' +
  '*args **kw `code` $x$ <b>b</b> &amp; {{c1::x}} #set \\( [link](b.md) [web](https://a.org) ![p](p.png) ~~x~~ | \\| _a_ [^1] :: -- Answer:'
).split(' ')

function toDocument(random: Random): string {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value
  const times = (most: number, make: (index: number) => string) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => make(index))
  const line = () => [pick(words), ...times(9, () => pick(words))].join(' ')
  const block = (): string => pick(blocks)()
  const blocks = [
    line,
    () => `${line()}\n${line()}`,
    () => times(5, () => `- ${line()}`).join('\n'),
    () => times(4, () => `- **${line()}** ${line()}`).join('\n'),
    () => `\`\`\`${pick(['python', 'js', '', 'text output'])}\n${line()}\n\n  ${line()}\n\`\`\``,
    () => `> ${pick(['[!NOTE]\n> ', ''])}${line()}`,
    () => `| ${line()} | b |\n|---|:-:|\n| ${line()} | ${line()} |`,
    () => `$$\n\\frac{a}{${pick(['b', '', '\\foo'])}}\n$$`,
    () => `<details><summary>${line()}</summary>\n\n${block()}\n\n</details>`,
    () => `<div align="center">${line()}</div>`,
    () => `[^1]: ${line()}`,
    () => '---',
  ]
  const shapes: readonly ((number: number) => string)[] = [
    number =>
      `${'#'.repeat(2 + Math.floor(random() * 3))} ${number}. ${line()}?\n\n${times(4, block).join('\n\n')}`,
    number => `**${number}. ${line()}?**\n\n${block()}`,
    number =>
      `${number}. ${line()}?\n${times(4, at => `   - [${pick([' ', 'x'])}] ${'abcd'[at]}) ${line()}`).join('\n')}`,
    () => `Q: ${line()}\nA: ${line()}`,
    () => `${line()}::${line()}`,
    () => `<details>\n<summary>${line()}?</summary>\n\n${times(3, block).join('\n\n')}\n\n</details>`,
    () => `| Question | Answer |\n|--|--|\n${times(4, () => `| ${line()}? | ${line()} |`).join('\n')}`,
    block,
  ]
  const shape = pick(shapes)
  const head = random() < 0.3 ? `---\ntitle: ${line().replaceAll(/[^\p{L} ]/gu, '')}\ntags: [a]\n---\n` : ''
  return `${head}# ${line()}\n\n${times(12, index => (random() < 0.7 ? shape : pick(shapes))(index + 1)).join('\n\n')}\n`
}

/** One of the banks of the tests, in which bytes were changed, taken out, doubled or put elsewhere. */
function mutated(random: Random): Sources {
  const folder = fileURLToPath(new URL('banks', import.meta.url))
  const banks = [
    ['lists'],
    ['cards'],
    ...filesIn(path.join(folder, 'found'))
      .filter(isMarkdown)
      .map(file => ['found', file]),
  ]
  const [name = '', file] = banks[Math.floor(random() * banks.length)] ?? []
  const root = path.join(folder, name)
  const files = file === undefined ? filesIn(root) : [file]
  const chosen = files[Math.floor(random() * files.length)]
  return Object.fromEntries(
    files.map(one => {
      const bytes = readFileSync(path.join(root, one))
      return [file === undefined ? one : path.basename(one), one === chosen ? damage(bytes, random) : bytes]
    }),
  )
}

function isMarkdown(file: string): boolean {
  return file.endsWith('.md')
}

function damage(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const at = Math.floor(random() * damaged.length)
    const end = at + Math.floor(random() ** 3 * 200)
    const piece = damaged.subarray(at, end)
    const into = [
      [Buffer.from([Math.floor(random() * 256)])],
      [],
      [piece, piece],
      [damaged.subarray(end, end + 40), piece],
      [Buffer.from('\n\n# *`[<|-:"{'.charAt(Math.floor(random() * 12)).repeat(1 + Math.floor(random() * 9)))],
    ][Math.floor(random() * 5)] as Buffer[]
    damaged = Buffer.concat([damaged.subarray(0, at), ...into, damaged.subarray(end)])
  }
  return damaged
}

/**
 * Builds a bank twice and holds what comes of it against all that every bank is promised.
 *
 * @returns Where the packages for Anki are, for a reader of them.
 */
export async function expectSound(sources: Sources): Promise<readonly string[]> {
  const [folder, twin] = [1, 2].map(() => path.join(emptyFolder(), 'bank')) as [string, string]
  for (const [name, bytes] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
  cpSync(folder, twin, { recursive: true })
  const { code, stderr } = await prepdeck(folder, ['build', '--format', 'json'])
  for (const line of stderr.split('\n').filter(Boolean)) expectPlace(JSON.parse(line), sources)
  expect(code).toBeOneOf([0, 1])
  expect((await prepdeck(twin, ['build', '--format', 'json'])).code).toBe(code)
  expect(contentsOf(twin)).toEqual(contentsOf(folder))
  if (code === 1) {
    expect(filesIn(folder)).toEqual(Object.keys(sources).toSorted())
    return []
  }
  const out = path.join(folder, 'dist')
  const bank = readJson<Bank>(path.join(out, 'bank.json'))
  expect(checkShape('bank', bank)).toEqual([])
  for (const [name, bytes] of Object.entries(sources).filter(([name]) => isMarkdown(name)))
    if (isAsWritten(bank, name, bytes))
      expect(unaccounted(bank, name, bytes.toString()).filter(saysSomething)).toEqual([])
  const decks = filesIn(out).filter(file => file.endsWith('.apkg'))
  expect(decks.length > 0).toBe(bank.cards.length > 0)
  if (decks.length > 0) expect((await deckIn(out)).notes.length).toBeGreaterThan(0)
  for (const file of filesIn(out).filter(file => file.endsWith('.pdf')))
    expect((await openPdf(readFileSync(path.join(out, file)))).pages.length).toBeGreaterThan(0)
  return decks.map(file => path.join(out, file))
}

/** A tag that ends what never began says nothing: `5: </details>`. */
function saysSomething(block: string): boolean {
  return !/^\d+: <\/\w+>$/.test(block)
}

/** A message is of a file that is there, and of a place that is in it. */
function expectPlace(message: Readonly<Record<string, unknown>>, sources: Sources): void {
  const { file, line = 1, column = 1 } = message as { file: string; line?: number; column?: number }
  expect(message).toMatchObject({ rule: expect.stringMatching(/./), reason: expect.stringMatching(/./) })
  if (file === '.' || file.startsWith('dist/') || file.endsWith('.lock.json')) return
  expect(Object.keys(sources)).toContain(file)
  const lines = (sources[file] as Buffer).toString('latin1').split(/\r\n?|\n/)
  expect([message, line]).toEqual([message, expect.toSatisfy(line => line >= 1 && line <= lines.length)])
  expect([message, column]).toEqual([
    message,
    expect.toSatisfy(column => column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1),
  ])
}

/** Whether the text was read as it is, so that what the reference parser sees has the same places. */
function isAsWritten(bank: Bank, name: string, bytes: Buffer): boolean {
  const text = bytes.toString()
  const isMended = bank.items.some(item => item.source.path === name && item.repairs.length > 0)
  return !isMended && Buffer.from(text).equals(bytes) && !/[\0\uFEFF\r]/.test(text)
}
