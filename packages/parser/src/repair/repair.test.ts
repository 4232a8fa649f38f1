import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damage, damageWithLoss } from './damage.fixture.ts'
import { repair } from './repair.ts'

/** Proof enough for the text around it, in a paragraph of its own. */
const proof = '📌 ✅\n\n'

/** What a damaged text was taken for, behind enough proof, and by which rules; `exact` is left out. */
function mend(damaged: string): { readonly text: string; readonly rules: readonly string[] } {
  const { text, repairs } = repair(damage(proof) + damaged)
  const rules = repairs.filter(({ rule }) => rule !== 'exact').map(({ rule }) => rule)
  return { text: text.slice(proof.length), rules }
}

describe('what the notes of the seeds have in them comes out as it was written', () => {
  const notes = [
    '📌 In short:  ',
    '## 1️⃣ What, 2️⃣ 3️⃣ 4️⃣ 5️⃣ 6️⃣ 7️⃣ 8️⃣ 9️⃣ why',
    '### ✅ Yes:\t',
    '### ❌ No:',
    '- (IMPORTANT ⭐)',
    '(A favourite ⚠️)  ',
    '❌ “Only for files”  ',
    '✅ “Safe by default”',
    '## 9️⃣ Gold 🏆',
    '## 🔟 In ten seconds',
  ].join('\n')

  test('though bytes were lost', () => {
    const damaged = damageWithLoss(notes)
    expect(damaged).not.toBe(damage(notes))
    expect(repair(damaged).text).toBe(notes)
    expect(repair(damaged).left).toEqual([])
  })

  test('each repair is told with its place, rule, confidence and alternatives', () => {
    const { repairs } = repair(damageWithLoss('✅ “a”\n❌ 🏆'))
    expect(repairs).toEqual([
      {
        place: { line: 1, column: 1, offset: 0 },
        found: 'âœ…',
        repaired: '✅',
        rule: 'exact',
        confidence: 'certain',
        alternatives: [],
      },
      {
        place: { line: 1, column: 5, offset: 4 },
        found: 'â€œ',
        repaired: '“',
        rule: 'exact',
        confidence: 'certain',
        alternatives: [],
      },
      {
        place: { line: 1, column: 9, offset: 8 },
        found: 'â€',
        repaired: '”',
        rule: 'closing-quote',
        confidence: 'high',
        alternatives: ['‐'],
      },
      {
        place: { line: 2, column: 1, offset: 11 },
        found: 'âŒ',
        repaired: '❌',
        rule: 'only-emoji',
        confidence: 'high',
        alternatives: [],
      },
      {
        place: { line: 2, column: 4, offset: 14 },
        found: 'ðŸ†',
        repaired: '🏆',
        rule: 'prior',
        confidence: 'low',
        alternatives: ['🍆', '🐆'],
      },
    ])
  })
})

describe('text that proves no damage is not touched:', () => {
  const clean = [
    'Ã© is how é looks when damaged',
    'Someone wrote donâ€™t',
    '„Spaß“ und „Gruß“, „Fuß“ und „Maß“',
    '« qualité » et « bonté » : « créé »',
    'CAFÉ™, SOIRÉE® et MARCHÉ…',
    'Você é o João? SÃO PAULO, NÃO, MANHÃ…',
    'blå… rød… “på” ”så”',
    'The château, naïve façade, 2×3',
    'Привет “мир” — 你好 ✅ ⚠️ 1️⃣',
    'Of `Ã©`, `Ã¨` and `â€™` the first is é, the second è, the third ’',
  ]

  test.each(clean)('%s', text => {
    expect(repair(text)).toMatchObject({ text, repairs: [] })
  })

  test('clean text in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        expect(repair(text).text).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('words with accents between any quotation marks and signs', () => {
    const consonant = fc.constantFrom(...'bcdlmnrstv')
    const letter = fc.constantFrom(...'aeinoßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþœ')
    const word = fc
      .array(fc.tuple(consonant, letter), { minLength: 1, maxLength: 4 })
      .map(syllables => syllables.flat().join(''))
      .chain(word => fc.constantFrom(word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)))
    const around = fc.constantFrom(
      ...[
        '„“',
        '“”',
        '‘’',
        '«»',
        '«\u00a0\u00a0»',
        '»«',
        '‹›',
        '(™',
        ' …',
        ' –',
        ' ®',
        ' \u00a0!',
        ' ²',
        ' º',
      ],
    )
    const quotation = fc.tuple(word, around).map(([word, signs]) => {
      const half = signs.length / 2
      return `${signs.slice(0, half)}${word}${signs.slice(half)}`
    })
    fc.assert(
      fc.property(fc.array(quotation, { maxLength: 12 }), words => {
        const text = words.join(' ')
        expect(repair(text)).toEqual({ text, repairs: [], left: [] })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('damage without loss comes back exactly:', () => {
  const text = (unit: 'binary' | 'grapheme') => fc.string({ unit, maxLength: 30 })

  test('any string, given two runs that no valid text contains', () => {
    const string = fc.oneof(text('binary'), text('grapheme'))
    fc.assert(
      fc.property(string, string, string, (a, b, c) => {
        const written = `${a}📌${b}’s${c}`
        expect(repair(damage(written)).text).toBe(written)
      }),
      { numRuns: 2000 },
    )
  })

  test('any string of two characters or more that are not ASCII, in no word', () => {
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(one => one > '\u007f')
    const string = fc.string({ unit: fc.oneof(character, fc.constantFrom(...' \n*_`#-|>')), maxLength: 30 })
    fc.assert(
      fc.property(character, string, character, (first, middle, last) => {
        const written = first + middle + last
        expect(repair(damage(written)).text).toBe(written)
      }),
      { numRuns: 2000 },
    )
  })

  test('what was damaged twice is mended once', () => {
    const once = damage('“Naïve” – it’s')
    expect(repair(damage(once)).text).toBe(once)
    expect(repair(once).text).toBe('“Naïve” – it’s')
  })
})

test('no space and no line ending is eaten, whatever was lost', () => {
  const word = fc.constantFrom(
    '✅',
    '❌',
    '⭐',
    '”',
    '👍',
    '👩‍💻',
    'í',
    'я',
    '⚠️',
    '  ',
    '\n',
    ' \n',
    '\t',
    'a',
    '“',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), words => {
      const damaged = damageWithLoss(`${proof}${words.join('')}`)
      const spaces = (text: string) => text.match(/[^\S\u00a0]+/g)
      expect(spaces(repair(damaged).text)).toEqual(spaces(damaged))
    }),
  )
})

describe('a lost byte is known', () => {
  test.each([
    [
      'behind a digit or an emoji',
      '1️⃣ ⚠️ ❤️',
      ['variation-selector', 'variation-selector', 'only-emoji', 'variation-selector'],
    ],
    ['between two emoji', '👩‍💻', ['emoji-sequence']],
    ['behind an emoji that has hands', '👋🏻', ['emoji-sequence']],
    ['beside a letter of a flag', '🇭🇺', ['emoji-sequence']],
    ['where a quotation is open', '“a”, „b”, “c “d” e”', Array.from('abcd', () => 'closing-quote')],
    ['where one emoji fits', '❌ ❓ ⏰ ⏳', Array.from('abcd', () => 'only-emoji')],
    ['where one letter fits', 'Típico el día del país, así.', Array.from('abcd', () => 'only-letter')],
    ['before a space, where no-break spaces came through', 'así à', ['only-letter']],
    ['by likelihood', '👍 🐍 🔍 📝 ❗ ← ═', Array.from('1234567', () => 'prior')],
  ])('%s: %s', (_, written, rules) => {
    expect(mend(damageWithLoss(written))).toEqual({ text: written, rules })
  })
})

describe('what nothing tells is left, and said:', () => {
  test.each([
    ['a letter before a space, which may have been à', 'voilà', 'voilÃ '],
    ['one of many letters', 'весна', 'веÑна'],
    ['one of many Chinese characters', '好中', '好ä¸'],
  ])('%s', (_, written, text) => {
    expect(mend(`${damageWithLoss(written).replace('\u00a0', '')} `)).toEqual({
      text: `${text.trim()} `,
      rules: [],
    })
  })

  test('but a quote that none has opened is a guess', () => {
    expect(mend(damageWithLoss('”a” b'))).toEqual({ text: '”a” b', rules: ['prior', 'prior'] })
  })

  test('with its place', () => {
    const { left } = repair(`${damage(proof)}a Ã b`)
    expect(left).toEqual([{ place: { line: 3, column: 3, offset: 12 }, found: 'Ã' }])
  })

  test('also a run that stands alone, but not one that is quoted', () => {
    expect(repair('Someone wrote donâ€™t').left).toEqual([
      { place: { line: 1, column: 18, offset: 17 }, found: 'â€™' },
    ])
    expect(repair('Ã© is how é looks when damaged').left).toEqual([])
  })
})

describe('a run that lost bytes is told, though nothing else proves damage:', () => {
  test.each([
    ['ðŸ†', 'ðŸ† in a mended text ✅'],
    ['âŒ', 'a âŒ b'],
    ['â€', 'of the “filesâ€ '],
    ['ï¸', '1ï¸'],
  ])('%s in %s', (found, text) => {
    expect(repair(text).left).toEqual([{ place: expect.anything(), found }])
  })

  test.each(['Na náš způsob můžeš', 'René† et café´s', 'de 5 à\u00a010, blå… voilà»', 'ð þ'])(
    'but not in %s',
    text => {
      expect(repair(text).left).toEqual([])
    },
  )
})

test('in a damaged text that was edited later, what is clean stays', () => {
  const edited = `${damage('’ ✅ 📌 ’ ✅ 📌 ’ ✅ 📌 ’ ✅ 📌')} the café ✅`
  expect(repair(edited).text).toBe('’ ✅ 📌 ’ ✅ 📌 ’ ✅ 📌 ’ ✅ 📌 the café ✅')
  expect(repair(`the café ✅ naïve über ${damage('’ ✅')}`).repairs).toEqual([])
})
