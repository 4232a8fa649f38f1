import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOfLists, emptyFolder, prepdeck } from './prepdeck.fixture.ts'

/** A folder of these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder()
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), contents)
  }
  return folder
}

/** How `prepdeck check` ends in a folder, and what it says, no stack among it. */
async function check(folder: string, ...words: string[]) {
  const { code, stderr } = await prepdeck(folder, ['check', ...words])
  expect(stderr).not.toMatch(/^\s+at |call stack/m)
  return { code, said: stderr.split('\n').filter(line => /: (error|warning): |^prepdeck: /.test(line)) }
}

describe('what is no text', () => {
  test.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      'a.md:3:1: error: Unexpected NUL (U+0000), expected text (encoding)',
    ],
    [
      'noise',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
      'a.md:1:52: error: Unexpected byte 9D, expected UTF-8 (Windows-1252 has no such character) (encoding)',
    ],
  ])('%s that is called Markdown is told', async (_, bytes, message) => {
    expect(await check(folderOf({ 'a.md': bytes }))).toEqual({ code: 1, said: [message] })
  })

  // Node itself refuses to read a file of more than 2 GB: so this one was never read.
  test('a file of 4 GB is refused before it is read', async () => {
    const folder = folderOf({ 'a.md': '' })
    truncateSync(path.join(folder, 'a.md'), 2 ** 32)
    expect(await check(folder)).toEqual({
      code: 1,
      said: ['a.md: error: Unexpected size of 4,096 MB, expected at most 8 MB (file-size)'],
    })
  })
})

describe('what is no file', () => {
  test('symbolic links are not followed, so that none can lead in a circle', async () => {
    const folder = folderOf({ 'a.md': '# A?\n' })
    for (const [target, link] of [
      ['.', 'self'],
      ['c.md', 'b.md'],
      ['b.md', 'c.md'],
    ] as const)
      symlinkSync(target, path.join(folder, link))
    const reason = 'Unexpected symbolic link, expected a file; it is not read (file-kind)'
    expect(await check(folder)).toEqual({ code: 0, said: [`b.md: warning: ${reason}, and 1 more like it`] })
    expect(await check(folder, 'b.md')).toEqual({
      code: 2,
      said: ['prepdeck: cannot read b.md: its symbolic links lead in a circle'],
    })
  })

  test('a bank.yaml that leads in a circle is told on it', async () => {
    const folder = folderOf({ 'questions.md': '# A\n' })
    symlinkSync('bank.yaml', path.join(folder, 'bank.yaml'))
    expect(await check(folder)).toEqual({
      code: 2,
      said: [
        'bank.yaml: error: Unexpected file that cannot be read: its symbolic links lead in a circle (file-read)',
      ],
    })
  })

  test('folders of the names of files are told', async () => {
    const folder = folderOf({
      'a.md': '# A?\n',
      'bank.yaml/x': '',
      'prepdeck.lock.json/x': '',
      'b.md/c.md': '',
    })
    expect(await check(folder)).toEqual({
      code: 1,
      said: [
        'bank.yaml: error: Unexpected folder, expected a file (file-kind)',
        'prepdeck.lock.json: error: Unexpected folder, expected a file (file-kind)',
      ],
    })
  })

  test.runIf(spawnSync('mkfifo', ['--version']).status === 0)('nobody waits for a named pipe', async () => {
    const folder = folderOf({ 'b.md': '# B?\n' })
    spawnSync('mkfifo', [path.join(folder, 'a.md')])
    expect(await check(folder)).toEqual({
      code: 0,
      said: ['a.md: warning: Unexpected named pipe, expected a file; it is not read (file-kind)'],
    })
    expect(await check(folder, 'a.md')).toEqual({
      code: 2,
      said: ['prepdeck: a.md is a named pipe, expected a file or folder'],
    })
    spawnSync('mkfifo', [path.join(folder, 'bank.yaml')])
    expect((await check(folder)).said).toContain(
      'bank.yaml: error: Unexpected named pipe, expected a file (file-kind)',
    )
  })

  // Whoever is root may read everything.
  test.skipIf(process.getuid?.() === 0)(
    'a file that may not be read is told, and the rest is read',
    async () => {
      const folder = folderOf({ 'a.md': '# A?\n', 'b.md': 'a\0b' })
      chmodSync(path.join(folder, 'a.md'), 0)
      expect(await check(folder)).toEqual({
        code: 2,
        said: [
          'a.md: error: Unexpected file that cannot be read: permission denied (file-read)',
          'b.md:1:2: error: Unexpected NUL (U+0000), expected text (encoding)',
        ],
      })
    },
  )
})

describe('what is not there', () => {
  test.each([
    ['nots', '; did you mean notes?'],
    ['nots/a.md', '; did you mean notes?'],
    ['notes/b.md', '; did you mean notes/a.md?'],
    ['something-else', ''],
  ])('%s is told', async (given, hint) => {
    expect(await check(folderOf({ 'notes/a.md': '# A\n' }), given)).toEqual({
      code: 2,
      said: [`prepdeck: there is no file or folder ${given}${hint}`],
    })
  })

  test.each([
    ['an empty folder', {}],
    ['a folder without Markdown', { 'a.txt': '# A?\n' }],
    ['a folder of programs', { 'node_modules/a.md': '# A?\n', '.git/b.md': '# B?\n' }],
  ])('%s is told', async (_, files) => {
    expect(await check(folderOf(files))).toEqual({
      code: 1,
      said: [
        '.: error: Unexpected folder without Markdown, expected files that end in `.md` or `.markdown` (no-markdown)',
      ],
    })
  })

  test.each(['', '\uFEFF', '\n\n\n', '<!-- -->'])('a file of `%s` holds nothing', async text => {
    expect(await check(folderOf({ 'a.md': text }))).toEqual({ code: 0, said: [] })
  })
})

describe('nesting of ten thousand levels', () => {
  const many = (text: string) => text.repeat(10_000)

  test.each([
    ['quotations', `${many('> ')}a`],
    ['lists', `${many('- ')}a`],
    ['brackets', `${many('[')}a${many(']')}`],
    ['emphasis', `${many('**a ')}${many('b** ')}`],
  ])('of %s is told', async (_, text) => {
    const { code, said } = await check(folderOf({ 'a.md': text }))
    expect(code).toBe(1)
    expect(said[0]).toBe(
      'a.md:1:1: error: Unexpected nesting of 10,000 levels, expected at most 100 (nesting)',
    )
  })

  test.each([
    ['boxes', `${many('<div>')}a${many('</div>')}`],
    ['bold type', `# A?\n\n${many('<b>')}x`],
    ['folds that are never closed', many('<details>\n')],
    ['folds', `${many('<details><summary>a</summary>\n\n')}b\n\n${many('</details>\n')}`],
  ])('of %s in HTML is read', async (_, text) => {
    expect(await check(folderOf({ 'a.md': text }))).toMatchObject({ code: 0 })
  })
})

describe('what is long', () => {
  test.each([
    ['a line of 1 MB of words', 'word '.repeat(200_000)],
    ['a word of 1 MB', 'a'.repeat(1 << 20)],
    ['a table of 5,000 columns', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}\n`],
    ['20,000 references', '&amp;'.repeat(20_000)],
    ['code that never ends', `\`\`\`\n${'x\n'.repeat(200_000)}`],
    ['5,000 footnotes', '[^a]: b\n\n'.repeat(5000)],
    ['tags that never end', `<div>\n${'<details '.repeat(50_000)}`],
  ])('%s: read', async (_, text) => {
    expect(await check(folderOf({ 'a.md': text }))).toMatchObject({ code: 0 })
  })

  test('100,000 links that are never closed are told', async () => {
    expect(await check(folderOf({ 'a.md': `# A?\n\n${'[a]('.repeat(100_000)}` }))).toEqual({
      code: 1,
      said: [
        'a.md:3:1: error: Unexpected paragraph of more than 10,000 brackets and marks of emphasis (crowding)',
      ],
    })
  })

  test.each([
    ['of one name', () => '# Why?\n\n'],
    ['of many', (index: number) => `# What is ${index}?\n\n`],
  ])('10,000 headings %s are read', async (_, toHeading) => {
    const text = Array.from({ length: 10_000 }, (_, index) => toHeading(index)).join('')
    expect(await check(folderOf({ 'a.md': text }))).toEqual({ code: 0, said: [] })
  })
})

describe('YAML', () => {
  /** Nine times nine, eight times over. */
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghi'].map((name, index) => {
      const before = `*${'abcdefgh'[index]}`
      return `${name}: &${name} [${Array(9).fill(before).join(',')}]`
    }),
  ].join('\n')

  const faults = [
    ['aliases that multiply', bomb, 'Excessive alias count'],
    ['an alias of itself', 'id: &a [*a]', 'An alias stands within what it stands for'],
    ['an alias of nothing', 'id: *x', 'Unresolved alias'],
    ['10,000 levels', `id: ${'['.repeat(10_000)}`, 'nesting of YAML that is too deep'],
    ['5,000 levels of keys', '{a: '.repeat(5000), 'nesting of YAML that is too deep'],
    ['the tag of a function', 'id: !!js/function "x"', 'Unresolved tag'],
    ['150,000 characters', 'a: b\n'.repeat(30_000), 'characters of YAML, expected at most 65536'],
    ['a list', '- a', 'Unexpected value `["a"]`, expected an object'],
    ['a word', 'x', 'Unexpected value `x`, expected an object'],
    ['the prototype', '__proto__: { polluted: 1 }', 'Unexpected key `__proto__`'],
    ['a constructor', 'constructor: { prototype: { polluted: 1 } }', 'Unexpected key `constructor`'],
  ] as const

  test.each(faults)('%s in bank.yaml: told on it', async (_, yaml, message) => {
    const folder = copyOfLists()
    writeFileSync(path.join(folder, 'bank.yaml'), yaml)
    const { code, said } = await check(folder)
    expect(code).toBe(1)
    expect(said.filter(line => line.includes(message))).toEqual([expect.stringMatching(/^bank\.yaml:1:/)])
    expect({}).not.toHaveProperty('polluted')
  })

  test.each(faults)('%s in front matter: told on it', async (_, yaml, message) => {
    const folder = copyOfLists()
    const text = `---\n${yaml}\n---\n# What is a list?\n`
    writeFileSync(path.join(folder, 'questions/list.md'), text)
    const { code, said } = await check(folder)
    expect(code).toBe(1)
    expect(said.filter(line => line.includes(message))).toEqual([
      expect.stringMatching(/^questions\/list\.md:2:/),
    ])
    expect(said.filter(line => line.includes('(schema)'))).toEqual([])
  })

  test.each(faults)('%s in front matter of somebody’s notes stops nothing', async (_, yaml) => {
    const folder = folderOf({ 'a.md': `---\n${yaml}\n---\n# What is a list?\n\nA sequence.\n` })
    expect(await check(folder)).toMatchObject({ code: 0 })
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('names', () => {
  const names = [
    'a\nb.md',
    `it's "q".md`,
    '-rf.md',
    '--out.md',
    'ünïcödé ✅.md',
    ' .md',
    '%20.md',
    `${'a'.repeat(240)}.md`,
    '#.md',
    '__proto__.md',
    'constructor.md',
    'a\u202Eb.md',
    'a:b,c.md',
    '$(x).md',
    '?.md',
    '.md',
  ]

  test.each(names)('a file called `%s` is read, and named in one line', async name => {
    const folder = folderOf({ [name]: '# A?\n\n[x](nowhere.md)\n' })
    const shown = name.replace('\n', ' ').replace('\u202E', '\uFFFD')
    expect(await check(folder)).toEqual({
      code: 0,
      said: [
        `${shown}:3:1: warning: Unexpected link to \`nowhere.md\`, expected a file that is there (link-target)`,
      ],
    })
  })

  test('a file whose name begins with a dash is given behind two', async () => {
    const folder = folderOf({ '-rf.md': '# A?\n\nb\n' })
    expect(await check(folder, '--', '-rf.md')).toEqual({ code: 0, said: [] })
  })

  test('a name with a backslash, which is no path elsewhere, is told', async () => {
    const { code, said } = await check(folderOf({ 'a\\b.md': '# A?\n\nb\n' }))
    expect(code).toBe(1)
    expect(said).toContain(
      'a\\b.md:1:1: error: Unexpected path `a\\b.md`, expected a path from the bank’s folder, with forward slashes (schema)',
    )
  })
})
