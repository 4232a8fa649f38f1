import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { damage, damageWithLoss } from '../repair/damage.fixture.ts'
import { exampleBank } from '../rules/example-bank.ts'
import { fix } from './fix.ts'

/** The files that change, what is said of each mend, and what is said of the rest. */
function mend(texts: Record<string, string | Uint8Array>) {
  const { 'bank.yaml': config, ...sources } = texts
  const { files, fixes, left } = fix({
    config: config === undefined ? undefined : new VFile({ path: 'bank.yaml', value: config }),
    files: Object.entries(sources).map(([path, value]) => new VFile({ path, value })),
    exists: path => path in texts,
    name: 'notes',
  })
  const lines = (said: typeof fixes) =>
    said.map(({ path, place, rule, reason }) => `${path}:${place.line}:${place.column} ${rule}: ${reason}`)
  const changed = Object.fromEntries(files.map(({ path, value }) => [path, value]))
  return { changed, fixes: lines(fixes), left: lines(left) }
}

/** The example bank with other words in one file. */
function bankWith(path: string, ok: string, notOk: string): Record<string, string> {
  const text = exampleBank[path] ?? ''
  expect(text.split(ok)).toHaveLength(2)
  return { ...exampleBank, [path]: text.replace(ok, () => notOk) }
}

describe('damaged text', () => {
  test('is written as it was; a guess is not, but said', () => {
    const written = '# ✅ “Yes”\n\n🏆 won\n'
    expect(mend({ 'a.md': damageWithLoss(written) })).toEqual({
      changed: { 'a.md': '# ✅ “Yes”\n\nðŸ† won\n' },
      fixes: [
        'a.md:1:3 damaged-text: damaged bytes E2 9C 85 → ✅',
        'a.md:1:7 damaged-text: damaged bytes E2 80 9C → “',
        'a.md:1:13 damaged-text: damaged bytes E2 80 → ”',
      ],
      left: [
        'a.md:3:1 damaged-text: Unexpected damaged bytes F0 9F 86, read as 🏆 by likelihood; it may have been 🍆 🐆',
      ],
    })
  })

  test('that was damaged twice is mended twice, so that a second run has nothing to do', () => {
    const { changed } = mend({ 'a.md': damage(damage('“Naïve” – it’s ✅\n')) })
    expect(changed).toEqual({ 'a.md': '“Naïve” – it’s ✅\n' })
    expect(mend(changed)).toEqual({ changed: {}, fixes: [], left: [] })
  })

  test('is mended before the words that it stands in', () => {
    const texts = bankWith('questions/list.md', '# What is a list?', `# What is a “list” – ✅?`)
    const { changed } = mend({ ...texts, 'questions/list.md': damage(texts['questions/list.md'] ?? '') })
    expect(changed['questions.md']).toBe(
      exampleBank['questions.md']?.replace('What is a list?', 'What is a “list” – ✅?'),
    )
  })

  test('that hides a bidirectional control stays', () => {
    const { changed } = mend({ 'a.md': damage('✅ ’ a\u202Eb\n') })
    expect(changed).toEqual({ 'a.md': `✅ ’ a${damage('\u202E')}b\n` })
  })

  test('that its encoding cannot hold is left, and said', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('✅ ✅ '), 0xe9, 0x20, 0xe9)
    const { changed, fixes, left } = mend({ 'a.md': bytes })
    expect({ changed, fixes }).toEqual({ changed: {}, fixes: [] })
    expect(left).toContain(
      'a.md:1:1 damaged-text: damaged bytes E2 9C 85 → ✅ cannot be written in Windows-1252; save the file in UTF-8 first',
    )
  })
})

describe('a reworded title', () => {
  const retitled = (title: string) => mend(bankWith('questions/list.md', '# What is a list?', title))

  test.each([
    ['its words', '# What are lists?', 'What are lists?'],
    ['its Markdown', '# What is a `list` *really*?', 'What is a `list` *really*?'],
    ['what is escaped in it', '# What is \\*args?', 'What is \\*args?'],
    ['its lines as one', 'What is\na list, then?\n===', 'What is a list, then?'],
  ])('is written into the syllabus with %s; the link and the bold stay', (_, title, words) => {
    const { changed, fixes } = retitled(title)
    expect(changed).toEqual({
      'questions.md': exampleBank['questions.md']?.replace('What is a list?', () => words),
    })
    expect(fixes).toEqual([`questions.md:7:7 title-listed: \`What is a list?\` → \`${words}\``])
  })

  test.each([
    ['a link', '# What is a [list](https://example.org)?'],
    ['bold', '# What is **a** list?'],
    ['a bracket', '# What is a list]?'],
    ['nothing', '#'],
  ])('with %s in it is left to its author', (_, title) => {
    expect(retitled(title)).toEqual({ changed: {}, fixes: [], left: [] })
  })

  test('is none where only a line ends elsewhere', () => {
    const wrapped = bankWith('questions.md', '[What is a list?]', '[What is\n   a list?]')
    expect(mend(wrapped)).toEqual({ changed: {}, fixes: [], left: [] })
  })
})

describe('the numbers of the syllabus', () => {
  const syllabus = (...lines: string[]) => ({
    ...exampleBank,
    'questions.md': ['# Lists', '', '## Developer', '', ...lines, ''].join('\n'),
  })
  const listed = '1. **[What is a list?](questions/list.md)**'

  test('run on through all roles', () => {
    const lines = [listed, '2. B', '## Analyst', '1. C', '2. D', '## Owner', '1) E']
    const { changed, fixes } = mend(syllabus(...lines))
    expect(changed).toEqual(
      Object.fromEntries(
        Object.entries(syllabus(listed, '2. B', '## Analyst', '3. C', '4. D', '## Owner', '5) E')).filter(
          ([path]) => path === 'questions.md',
        ),
      ),
    )
    expect(fixes).toEqual([
      'questions.md:8:1 syllabus-numbers: number 1 → 3',
      'questions.md:9:1 syllabus-numbers: number 2 → 4',
      'questions.md:11:1 syllabus-numbers: number 1 → 5',
    ])
  })

  test.each([
    ['do not run on in a list', [listed, '## Analyst', '1. B', '1. C']],
    ['are broken by a paragraph', [listed, '', 'More.', '', '4. B']],
    ['stand before two paragraphs', [listed, '## Analyst', '1. B', '', '   C']],
  ])('that %s are left to their author', (_, lines) => {
    expect(mend(syllabus(...lines))).toEqual({ changed: {}, fixes: [], left: [] })
  })
})

describe('a heading without its space', () => {
  test.each([
    ['alone', '##Tuples\n', '## Tuples\n', '1:1'],
    ['in the second line', 'a\n###1 Tuples\n', 'a\n### 1 Tuples\n', '2:1'],
    ['behind a hard break', '**a**\\\n##b\n', '**a**\\\n## b\n', '2:1'],
    ['in a quotation', '> a\n> ##b\n', '> a\n> ## b\n', '2:3'],
    ['in an item', '10. a\n    ##b\n', '10. a\n    ## b\n', '2:5'],
  ])('%s gets it', (_, notOk, ok, at) => {
    const { changed, fixes } = mend({ 'a.md': notOk })
    expect(changed).toEqual({ 'a.md': ok })
    expect(fixes).toEqual([expect.stringMatching(`^a.md:${at} pseudo-heading: \`##`)])
  })

  test.each([
    ['an escaped one', '\\##Tuples\n'],
    ['a reference', '&#35;#Tuples\n'],
    ['code', 'a `b\n##c` d\n'],
    ['a fence', '```\n##a\n```\n'],
    ['one hash', '#Tuples\n'],
    ['a line that no space makes a heading', 'a\n    ##b\n'],
    ['hashes alone', '##\n'],
  ])('%s stays', (_, text) => {
    expect(mend({ 'a.md': text })).toEqual({ changed: {}, fixes: [], left: [] })
  })
})

describe('byte for byte', () => {
  /** A text as the bytes of a file: its line ending, and what stands before it. */
  const saved = fc.constantFrom(
    ...['\n', '\r\n', '\r'].flatMap(end =>
      (
        [
          text => new TextEncoder().encode(text),
          text => new TextEncoder().encode(`\uFEFF${text}`),
          text => toUtf16(`\uFEFF${text}`),
        ] satisfies ((text: string) => Uint8Array)[]
      ).map(save => (text: string) => save(text.replaceAll('\n', end))),
    ),
  )
  const clean = fc.array(
    fc.constantFrom(
      ...[
        'a',
        '  b  ',
        'café “x”',
        '✅ 1️⃣',
        '# C',
        '## D',
        '1. e',
        '- **f**: g',
        '',
        '\t',
        '```',
        '> h',
        '<i>',
        '💡\u00a0',
      ],
    ),
    { maxLength: 12 },
  )

  test('a bank without a fault stays, whatever clean text is in it', () => {
    fc.assert(
      fc.property(saved, clean, (save, lines) => {
        const bank = Object.fromEntries(
          Object.entries(exampleBank).map(([path, text]) => [
            path,
            save(path.startsWith('notes/') ? `${text}\n${lines.join('\n')}\n` : text),
          ]),
        )
        expect(mend(bank)).toEqual({ changed: {}, fixes: [], left: [] })
      }),
    )
  })

  test('of a file that is mended nothing else changes', () => {
    fc.assert(
      fc.property(saved, clean, clean, (save, before, after) => {
        const file = (heading: string) => save([...before, '', heading, '', ...after].join('\n'))
        fc.pre(!before.some(line => /^(```|<i>)/.test(line)))
        expect(mend({ 'a.md': file('##Tuples') }).changed).toEqual({ 'a.md': file('## Tuples') })
      }),
    )
  })

  test('what is mended has nothing left to mend', () => {
    const line = fc.constantFrom(
      '##a',
      '###1 b?',
      '> ##c',
      '- d\n  ##e',
      '\\##f',
      damage('“g” ✅'),
      damageWithLoss('🏆 ”'),
      'h',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\n\n'), (lines, between) => {
        const text = lines.join(between)
        const { changed } = mend({ 'a.md': text })
        expect(mend({ 'a.md': changed['a.md'] ?? text })).toMatchObject({ changed: {}, fixes: [] })
      }),
    )
  })
})

/** UTF-16, little end first. */
function toUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(unit => [
      unit & 0xff,
      unit >> 8,
    ]),
  )
}
