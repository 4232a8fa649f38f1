import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { readFonts } from './fonts/fonts.ts'
import { toGlyphs } from './fonts/glyphs.ts'
import { openPdf } from './open-pdf.fixture.ts'
import { renderPdf } from './render-pdf.ts'
import { toWordsLanguage } from './words.ts'

const templates = fileURLToPath(new URL('../templates', import.meta.url))
const languages = readdirSync(join(templates, 'words')).map(name => name.replace('.typ', ''))
const bank = exampleOf('bank')

/** What a file says: each word as what it is, each function as what it gives of small and large numbers. */
function wordsOf(language: string): Record<string, unknown> {
  const compiler = NodeCompiler.create({ workspace: templates })
  const numbers = '(1, 2, 3, 5, 11, 101)'
  const text = `
    #import "words/${language}.typ": words
    #let plain(value) = if type(value) == str { value } else { repr(value) }
    #let said = (:)
    #for (name, value) in words {
      said.insert(name, if type(value) != function { value } else if name == "count" {
        ${numbers}.map(n => value((questions: n, answered: n - 1, notes: n)))
      } else if name in ("page-of", "volume-of") { ${numbers}.map(n => value(n, 2 * n)) } else { ${numbers}.map(value) })
    }
    #let shown(value) = if type(value) == dictionary { value.pairs().map(((key, it)) => (key, plain(it))).to-dict() } else if type(value) == array { value } else { plain(value) }
    #metadata(said.pairs().map(((key, it)) => (key, shown(it))).to-dict())<said>`
  compiler.mapShadow(join(templates, 'words-trial.typ'), Buffer.from(text))
  const { result } = compiler.compile({ mainFilePath: join(templates, 'words-trial.typ') })
  if (result === null) throw new Error(`Cannot read the words in ${language}`)
  const [said] = compiler.query(result, { selector: '<said>' }) as { value: Record<string, unknown> }[]
  return said?.value ?? {}
}

/** The names of words, in their order, and how much each says. */
function shapeOf(said: unknown): unknown {
  if (typeof said === 'string') return said.trim() === '' ? 'nothing' : 'words'
  if (Array.isArray(said)) return said.map(shapeOf)
  return Object.entries(said as object).map(([name, value]) => [name, shapeOf(value)])
}

const english = shapeOf(wordsOf('en'))

test.each(languages)(
  'the words in %s are as many as in English, in their order, and none is empty',
  language => {
    expect(shapeOf(wordsOf(language))).toEqual(english)
  },
)

test.each(languages)('numbers stand in what is said of them in %s', language => {
  const said = wordsOf(language)
  expect((said['page-of'] as string[])[3]).toMatch(/5.*10|10.*5/)
  expect((said['volume-of'] as string[])[3]).toMatch(/5.*10|10.*5/)
  for (const name of ['minutes', 'in-volume', 'on-page', 'unanswered', 'answer-on', 'question-on', 'aloud'])
    expect((said[name] as string[])[4], name).toContain('11')
  expect((said.count as string[])[4]).toMatch(/11.*10.*11/)
})

test.each([
  ['he', /כיול/],
  ['ar-EG', /\p{Script=Arabic}.*--offset right,/u],
  ['fa', /\p{Script=Arabic}.*--offset right,/u],
  ['ru', /Калибровка принтера/],
  ['pl', /Kalibracja drukarki/],
])('a bank in %s has its sheet’s words in it, though all its text is English', async (language, words) => {
  const [pdf] = await renderPdf(
    { ...bank, language },
    { scratch: '' },
    { sheets: [{ sheet: 'calibration' }] },
  )
  const { pages } = await openPdf(pdf?.contents)
  expect(pages[0]?.text).toMatch(words)
})

test('the words are English where nobody has written them down, or no face has their letters', () => {
  const glyphs = toGlyphs(readFonts())
  expect(['uk', 'pt-BR', 'fi', '../words/de', 'zh', 'he'].map(tag => toWordsLanguage(tag, glyphs))).toEqual([
    ...['uk', 'pt', 'en', 'en', 'en', 'en'],
  ])
})
