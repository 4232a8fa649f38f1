import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bank, Lock } from '@prepdeck/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { deckIn, harmIn, htmlIn, sheetIn } from './hostile.fixture.ts'
import { toPng } from './png.fixture.ts'
import {
  contentsOf,
  copyOfLists,
  edit,
  emptyFolder,
  filesIn,
  prepdeck,
  readJson,
} from './prepdeck.fixture.ts'

// What somebody may write into a bank to harm whoever builds or reads it: refused, or shown as it was written.

/** Text that would do something where somebody forgot that it is text. */
const hostile = {
  'HTML that runs': [
    '<script>globalThis.harmed=1</script>',
    '<img src=x onerror="alert(1)">',
    '<svg onload=alert(1)><foreignObject><b>x</b></foreignObject></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<base href="//evil.example/">',
    '<style>*{display:none}</style>',
    '<meta http-equiv="refresh" content="0;url=//evil.example">',
  ],
  'HTML that ends ours': [
    '</p></div></td></body></html>',
    '</script><script>',
    '<!-- ',
    ' -->',
    ']]>',
    '<![CDATA[',
    '&lt;b&gt; &amp;amp; &#60;',
    '"><b>',
  ],
  'addresses that run': [
    '[x](javascript:alert(1))',
    '[x](JaVa&#x73;cript:alert(1))',
    '[x](data:text/html,<b>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '![x](https://evil.example/seen.png)',
    '[x]: javascript:alert(1)',
  ],
  Typst: [
    '#panic("x")',
    '#import "@preview/x:1.0.0"',
    '#read("/etc/passwd")',
    '#eval("1")',
    '] #set text(fill: red) [',
    '$ x $ @ref <label>',
    '\\u{0}',
  ],
  Anki: [
    '{{Front}} {{FrontSide}} {{type:Back}}',
    '{{#Id}}x{{/Id}} {{^Id}}y{{/Id}}',
    '{{c1::hidden::hint}} {{c2::x}}',
    '{{tts en_US:Front}} [sound:x.mp3] [anki:play:q:0]',
    '[latex]\\input{/etc/passwd}[/latex] [$]x[/$] [$$]y[/$$]',
    'Parent::Child::{{Deck}}',
    'a\x1fb',
  ],
  TeX: [
    '$$\\href{javascript:alert(1)}{x}$$',
    '\\(\\require{html}\\style{position:fixed}{x}\\)',
    '\\[\\def\\a{\\a\\a}\\a\\]',
    '$$\\input{/etc/passwd}$$',
  ],
  JavaScript: [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is tried
    '`${globalThis.harmed=1}`',
    '");globalThis.harmed=1;//',
    "';globalThis.harmed=1;'",
    '\u2028globalThis.harmed=1\u2029',
    '*/ globalThis.harmed=1 /*',
    '</script>',
    '__proto__',
    'constructor',
  ],
  'names of other places': [
    '../../../etc/passwd',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\x',
    'CON',
    '~/x',
    '$(touch x) `touch x`',
    '=cmd|x!A1',
  ],
} as const

/** As Markdown that says it: every sign of ASCII behind a backslash, or in code. */
function inWords(value: string): string {
  return value.replaceAll(/[!-/:-@[-`{-~]/g, sign => `\\${sign}`).replaceAll(/\s+/g, ' ')
}

/** The small bank with texts in every place that has text. */
function bankThatSays(values: readonly string[]): string {
  const folder = copyOfLists()
  const said = values.join(' ')
  const yaml = JSON.stringify(said.replaceAll('\x1f', ''))
  const config = path.join(folder, 'bank.yaml')
  edit(config, 'title: Lists and tuples', `title: ${yaml}`)
  edit(config, 'A small bank for the tests.', yaml)
  edit(config, 'name: A tester', `name: ${yaml}`)
  edit(config, 'title: Developer', `title: ${yaml}`)
  edit(config, 'title: Sequences', `title: ${yaml}`)
  const question = path.join(folder, 'questions/list.md')
  const words = inWords(said)
  edit(question, 'A list is a mutable sequence:', `A list is ${words}:`)
  edit(
    question,
    'Yes, in place.',
    `Yes: ${words}\n\n  \`\`\`html\n  ${said.replaceAll('\n', ' ')}\n  \`\`\`\n`,
  )
  edit(path.join(folder, 'notes/sequences.md'), 'adds one item', `adds ${words}`)
  return folder
}

/** What stands in the folder around the bank, but for what a build may write. */
function around(folder: string): string[] {
  return readdirSync(path.dirname(folder))
}

describe.each(Object.entries(hostile))('%s', (_, values) => {
  test('is shown by an authored bank as it was written, in all outputs', async () => {
    const folder = bankThatSays(values)
    const run = await prepdeck(folder, ['build'])
    expect(run.stderr).not.toMatch(/error: |^\s+at /m)
    expect(run.code).toBe(0)
    await expectInert(path.join(folder, 'dist'))
    expect(around(folder)).toEqual(['lists'])
    const { text } = await sheetIn(path.join(folder, 'dist'))
    for (const value of values.filter(value => !value.includes('\x1f') && !value.includes('\u2028')))
      expect(text).toContain(value.replaceAll(/\s/g, ''))
  })

  test('does nothing in somebody’s notes, wherever it stands', async () => {
    const folder = path.join(emptyFolder(), 'notes')
    mkdirSync(folder)
    const sections = values.map(
      (value, index) =>
        `## ${index + 1}. What is ${value}?\n\n${value}\n\n- **${value}**: ${value}\n- \`${value}\`\n\n| ${value} | b |\n|-|-|\n| ${value} | d |\n\n\`\`\`${value}\n${value}\n\`\`\`\n\n![${value}](${value})\n`,
    )
    writeFileSync(path.join(folder, 'a.md'), `# ${values[0]}\n\n${sections.join('\n')}`)
    const run = await prepdeck(folder, ['build'])
    expect(run.stderr).not.toMatch(/error: |^\s+at /m)
    expect(run.code).toBe(0)
    expect(readJson<Bank>(path.join(folder, 'dist/bank.json')).items.length).toBeGreaterThan(0)
    await expectInert(path.join(folder, 'dist'))
    expect(around(folder)).toEqual(['notes'])
  })
})

/** The note types of a bank that harms nobody. */
let harmless: Awaited<ReturnType<typeof deckIn>>['noteTypes']
beforeAll(async () => {
  const folder = copyOfLists()
  await prepdeck(folder, ['build'])
  const { noteTypes } = await deckIn(path.join(folder, 'dist'))
  writeFileSync(path.join(folder, 'b.md'), '# B\n\n## What is b?\n\nb\n')
  await prepdeck(folder, ['build', 'b.md'])
  harmless = new Map([...noteTypes, ...(await deckIn(path.join(folder, 'dist/b'))).noteTypes])
}, 60_000)

test('what looks for harm finds it', () => {
  expect(harmIn('<p class="a">x <a href="https://a.org">y</a></p><img src="media/a-1.png" alt="">')).toEqual(
    [],
  )
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<p style="x">',
    '<a href="javascript:x">',
    '<img src="https://a.org/a.png">',
    '<img src="../a.png">',
    '< b',
    '<p class=a>',
  ])
    expect(harmIn(html)).toHaveLength(1)
})

/** That nothing in the outputs does anything but be read. */
async function expectInert(out: string): Promise<void> {
  expect(filesIn(out).filter(name => !/^[a-z0-9/.-]+$/i.test(name) || name.includes('..'))).toEqual([])
  const html = htmlIn(out)
  expect(html.length).toBeGreaterThan(0)
  expect(html.flatMap(harmIn)).toEqual([])
  await import(pathToFileURL(path.join(out, 'dataset/index.js')).href)
  expect(globalThis).not.toHaveProperty('harmed')
  const deck = await deckIn(out)
  const fields = deck.notes.flatMap(note => note.fields)
  expect(fields.flatMap(harmIn)).toEqual([])
  // Of ours, in the gaps of facts, there are only `{{c1::…}}`.
  expect(fields.filter(field => /\{\{(?!c\d+::)|\[(?:sound|anki):|\[(?:latex|\$\$?)\]/i.test(field))).toEqual(
    [],
  )
  for (const [id, noteType] of deck.noteTypes) expect(noteType).toEqual(harmless.get(id))
  const { links } = await sheetIn(out)
  expect(links.filter(link => !/^(?:https?:|mailto:)/.test(link))).toEqual([])
}

describe('what leads out of the bank, or is more than data, is refused', () => {
  const yaml = (before: string, now: string) => (folder: string) =>
    edit(path.join(folder, 'bank.yaml'), before, now)
  const question = (before: string, now: string) => (folder: string) =>
    edit(path.join(folder, 'questions/list.md'), before, now)
  const more = (text: string) => (folder: string) =>
    edit(path.join(folder, 'notes/sequences.md'), 'Their size is known.', `Their size is known.\n\n${text}`)
  const picture = (name: string, bytes: string | Buffer) => (folder: string) => {
    writeFileSync(path.join(folder, name), bytes)
    more(`![A plot](../${name})`)(folder)
  }
  const drawing = (inside: string, head = '') =>
    picture('a.svg', `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)
  const lock = (change: (lock: Lock) => unknown) => (folder: string) => {
    const file = path.join(folder, 'prepdeck.lock.json')
    writeFileSync(file, JSON.stringify(change(readJson<Lock>(file))))
  }
  const published = (change: (bank: Bank) => unknown) => (folder: string) => {
    mkdirSync(path.join(folder, 'published'))
    const bank = change(readJson<Bank>(path.join(folder, 'dist/bank.json')))
    writeFileSync(path.join(folder, 'published/bank.json'), JSON.stringify(bank))
  }
  const renamed = (value: object, name: string, now: string) =>
    JSON.parse(JSON.stringify(value).replace(`"${name}":`, `"${now}":`))
  const gif = Buffer.from('474946383961ffffffff000000', 'hex')

  const cases: readonly (readonly [string, (folder: string) => unknown, RegExp])[] = [
    [
      'a bank called `../x`',
      yaml('id: lists', 'id: ../x'),
      /^bank\.yaml:2:5: error: Unexpected id `"\.\.\/x"`/,
    ],
    [
      'a role called `__proto__`',
      yaml('id: developer', 'id: __proto__'),
      /^bank\.yaml:11:11: error: Unexpected id `__proto__`/,
    ],
    [
      'a topic called `../x`',
      yaml('id: types/sequences', 'id: ../x'),
      /^bank\.yaml:14:11: error: Unexpected id `"\.\.\/x"`/,
    ],
    [
      'a language of HTML',
      yaml('version: 1.0.0', 'version: 1.0.0\nlanguage: en"><b>'),
      /^bank\.yaml:\d+:11: error: Unexpected language/,
    ],
    [
      'an address that runs',
      yaml('repository: https://github.com', 'repository: javascript:alert(1)//'),
      /^bank\.yaml:\d+:13: error: Unexpected repository `javascript:/,
    ],
    [
      'a version that is a path',
      yaml('version: 1.0.0', 'version: ../1'),
      /^bank\.yaml:\d+:10: error: Unexpected version/,
    ],
    [
      'a retired id that is a path',
      yaml('version: 1.0.0', 'version: 1.0.0\nretired: [{ id: ../x, fate: withdrawn, reason: x }]'),
      /^bank\.yaml:\d+:\d+: error: Unexpected id `"\.\.\/x"`/,
    ],
    [
      'a sheet that is a path',
      yaml('version: 1.0.0', 'version: 1.0.0\nsheets: [{ sheet: ../x }]'),
      /^bank\.yaml:\d+:\d+: error: Unexpected sheet `"\.\.\/x"`/,
    ],
    [
      'a tag of HTML',
      question('difficulty: 1', 'difficulty: 1\ntags: ["<b> x"]'),
      /^questions\/list\.md:\d+:\d+: error: /,
    ],
    ['raw HTML', more('<script>alert(1)</script>'), /^notes\/sequences\.md:\d+:1: error: Unexpected HTML/],
    [
      'letters that turn the order',
      more('\u202Egpj.exe'),
      /^notes\/sequences\.md:\d+:1: error: Unexpected bidirectional control U\+202E/,
    ],
    ['NUL', more('a\0b'), /^notes\/sequences\.md:\d+:2: error: Unexpected NUL/],
    [
      'a question elsewhere',
      folder => edit(path.join(folder, 'questions.md'), 'questions/list.md', '../../etc/passwd.md'),
      /^questions\.md:\d+:\d+: error: Unexpected link/,
    ],
    [
      'a picture elsewhere',
      more('![A plot](../../../etc/passwd.png)'),
      /^notes\/sequences\.md:\d+:1: error: Unexpected picture outside of the bank’s folder/,
    ],
    [
      'a picture behind a link',
      folder => {
        symlinkSync('/etc/hostname', path.join(folder, 'a.png'))
        more('![A plot](../a.png)')(folder)
      },
      /error: Unexpected picture outside of the bank’s folder/,
    ],
    [
      'a picture that is a page',
      picture('a.png', '<html><script>alert(1)</script>'),
      /error: Unexpected content of `a\.png`, expected a PNG/,
    ],
    [
      'a picture of 3.6 billion pixels',
      picture('a.png', toPng(60_000, 60_000, Buffer.from('x'))),
      /error: Unexpected size of 60000 × 60000 pixels/,
    ],
    [
      'a GIF of 4 billion pixels',
      picture('a.gif', gif),
      /error: Unexpected (size of 65535 × 65535 pixels|end) of `a\.gif`/,
    ],
    [
      'a picture of 6 MB',
      picture('a.png', Buffer.alloc(6 << 20)),
      /error: Unexpected size of `?a?\.?p?n?g?`?.*(MB|bytes)/,
    ],
    [
      'a drawing that runs',
      drawing('<script>alert(1)</script>'),
      /error: Unexpected element `<script>` in `a\.svg`/,
    ],
    [
      'a drawing with a handler',
      drawing('<g onload="alert(1)"/>'),
      /error: Unexpected event handler `onload`/,
    ],
    [
      'a drawing with a page',
      drawing('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>'),
      /error: Unexpected element `<foreignObject>`/,
    ],
    [
      'a drawing that loads',
      drawing('<image href="https://evil.example/a.png"/>'),
      /error: Unexpected address `https:/,
    ],
    [
      'a drawing that links',
      drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
      /error: Unexpected element `<a>`/,
    ],
    [
      'a drawing with entities',
      drawing('<path d="M0 0"/>', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
      /error: Unexpected declarations in `<!DOCTYPE>`/,
    ],
    [
      'a drawing with entities of a file',
      drawing('&b;', '<!DOCTYPE svg [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
      /error: Unexpected XML in `a\.svg`, .*Named entity isn't defined/,
    ],
    [
      'a drawing without end',
      drawing(`<g id="a">${'<use href="#a"/>'.repeat(9)}</g>`),
      /error: Unexpected references/,
    ],
    [
      'a lock with a path for an id',
      lock(lock => renamed(lock, 'list', '../../x')),
      /^prepdeck\.lock\.json:1:1: error: \/items: Unexpected key `"\.\.\/\.\.\/x"`/,
    ],
    [
      'a lock with a prototype',
      lock(lock => renamed(lock, 'list', '__proto__')),
      /^prepdeck\.lock\.json:1:1: error: \/items: Unexpected key `__proto__`/,
    ],
    [
      'a lock of another time',
      lock(lock => JSON.parse(JSON.stringify(lock).replaceAll(/"(since|changed)":\d+/g, '"$1":9e15'))),
      /^prepdeck\.lock\.json:1:1: error: .*Unexpected since `9000000000000000`, expected 253402300799 or less/,
    ],
    [
      'a lock that is a list of lists',
      folder => writeFileSync(path.join(folder, 'prepdeck.lock.json'), '['.repeat(1e6)),
      /^prepdeck\.lock\.json:1:1: error: Unexpected text, expected JSON/,
    ],
    [
      'a release with an id that is none',
      published(bank => JSON.parse(JSON.stringify(bank).replaceAll('"id":"list"', '"id":"__proto__"'))),
      /^bank\.yaml:1:1: error: Missing question `__proto__`/,
    ],
    [
      'a release of other things',
      published(({ uid, version }) => ({ uid, version, items: [{ id: 'a' }], cards: [], retired: [] })),
      /^published\/bank\.json:1:1: error: Unexpected content/,
    ],
    [
      'a release that speaks to the terminal',
      published(bank => ({
        ...bank,
        version: '\u001b[2J\n',
        items: [{ ...bank.items[0], id: 'x\u001b[31m\nprepdeck: fine' }],
      })),
      /^bank\.yaml:1:1: error: Missing question `x�\[31m prepdeck: fine`, which �\[2J {2}had/,
    ],
  ]

  let built: string
  beforeAll(async () => {
    built = copyOfLists()
    await prepdeck(built, ['parse'])
  }, 60_000)

  test.each(cases)('%s', async (_, change, message) => {
    const folder = path.join(emptyFolder(), 'lists')
    cpSync(built, folder, { recursive: true })
    change(folder)
    const before = contentsOf(folder)
    const { code, stderr } = await prepdeck(folder, ['build'])
    expect(stderr.split('\n').filter(line => line.includes(': error: '))).toContainEqual(
      expect.stringMatching(message),
    )
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
    expect(contentsOf(folder)).toEqual(before)
    expect(around(folder)).toEqual(['lists'])
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    [
      'a lock with a list called `constructor`',
      lock(lock => ({ ...lock, lists: { constructor: ['list'], __proto__: [] } })),
    ],
    [
      'ids that moved in a circle',
      lock(lock => ({
        ...lock,
        retired: [
          { id: 'a', fate: 'moved', to: 'b', at: 1 },
          { id: 'b', fate: 'moved', to: 'a', at: 1 },
        ],
      })),
    ],
    [
      'a question called `constructor`',
      (folder: string) => {
        edit(path.join(folder, 'questions/list.md'), 'What is a list?', 'What is constructor?')
        edit(
          path.join(folder, 'questions.md'),
          '[What is a list?](questions/list.md)',
          '[What is constructor?](questions/list.md)',
        )
      },
    ],
  ])('%s: read as anything else', async (_, change) => {
    const folder = path.join(emptyFolder(), 'lists')
    cpSync(built, folder, { recursive: true })
    change(folder)
    for (const run of [1, 2])
      expect([run, await prepdeck(folder, ['parse'])]).toMatchObject([run, { code: 0, stderr: '' }])
  })
})

test.each([
  ['of no items', { items: [null] }],
  ['of a number for an id', { items: [{ id: 1 }] }],
  ['of a card of no kind', { cards: [{}] }],
  ['of no roles', { roles: [null] }],
  [
    'of a question without words',
    { items: [{ id: 'a', kind: 'question', prompt: 5, source: { path: 'a.md' } }] },
  ],
  [
    'of a prototype',
    JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }'),
  ],
])('a bank.json %s is compared, or refused in a line', async (_, parts) => {
  const folder = copyOfLists()
  await prepdeck(folder, ['parse'])
  const bank = readJson<Bank>(path.join(folder, 'dist/bank.json'))
  writeFileSync(path.join(folder, 'other.json'), JSON.stringify({ ...bank, ...parts }))
  for (const words of [
    ['dist/bank.json', 'other.json'],
    ['other.json', 'dist/bank.json'],
  ]) {
    const { code, stderr } = await prepdeck(folder, ['diff', ...words])
    expect(code === 0 ? '' : stderr).toMatch(/^(prepdeck: cannot compare .*\n)?$/)
  }
  expect({}).not.toHaveProperty('polluted')
})
