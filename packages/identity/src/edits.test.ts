import type { DraftWithCards, Lock } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft, question } from './draft.fixture.ts'
import { identify } from './identify.ts'
import { toLockText } from './lock/lock-text.ts'
import { parseLock } from './lock/parse-lock.ts'
import {
  chinese,
  english,
  type Random,
  reword,
  spanish,
  toQuestions,
  toRandom,
  type Vocabulary,
} from './vocabulary.fixture.ts'

/** A question with the `soul` that says which one it really is, its list, and its file if it has one. */
interface Asked {
  readonly soul: number
  readonly text: string
  readonly list: string
  readonly file?: string
}

/** A bank as its author sees it: the questions in their order, and those not asked yet, or no longer. */
interface Desk {
  readonly asked: readonly Asked[]
  readonly unasked: readonly Asked[]
}

/** What an author does to one question. */
type Edit = (desk: Desk, one: Asked, tools: { name: string; random: Random; vocabulary: Vocabulary }) => Desk

const edits: Readonly<Record<string, Edit>> = {
  'inserts another above it': ({ asked, unasked }, one) => ({
    asked: asked.toSpliced(
      asked.indexOf(one),
      0,
      ...unasked.slice(0, 1).map(other => ({ ...other, list: one.list })),
    ),
    unasked: unasked.slice(1),
  }),
  'deletes it': ({ asked, unasked }, one) => ({
    asked: asked.filter(other => other !== one),
    unasked: [...unasked, { soul: one.soul, text: one.text, list: one.list }],
  }),
  'moves it, perhaps to another list'({ asked, unasked }, one, { random }) {
    const others = asked.filter(other => other !== one)
    const to = random(others.length)
    return { asked: others.toSpliced(to, 0, { ...one, list: others[to]?.list ?? one.list }), unasked }
  },
  'rewords it': (desk, one, { random, vocabulary }) =>
    change(desk, one, { text: reword(one.text, vocabulary, random) }),
  'gives it a file, or renames its file': (desk, one, { name }) => change(desk, one, { file: name }),
  'renames its list': ({ asked, unasked }, { list }, { name }) => ({
    asked: asked.map(other => (other.list === list ? { ...other, list: `${name}.md` } : other)),
    unasked,
  }),
}

function change({ asked, unasked }: Desk, one: Asked, to: Partial<Asked>): Desk {
  return { asked: asked.map(other => (other === one ? { ...one, ...to } : other)), unasked }
}

/** Forty questions in four lists, and sixty that nobody has asked yet. */
function toDesk(vocabulary: Vocabulary): Desk {
  const all = toQuestions(100, vocabulary, toRandom(1)).map((text, soul) => ({
    soul,
    text,
    list: `list-${Math.floor(soul / 10)}.md`,
  }))
  return { asked: all.slice(0, 40), unasked: all.slice(40) }
}

function toDraft({ asked }: Desk): DraftWithCards {
  return draft(
    ...asked.map(({ text, list, file }) =>
      file === undefined
        ? question({ prompt: text, list })
        : question({ prompt: text, list, path: `questions/${file}.md`, points: { [text]: 'Yes.' } }),
    ),
  )
}

/** Hundreds of edits, with a build after every few. */
const histories = fc.array(
  fc.record({ edit: fc.constantFrom(...Object.keys(edits)), at: fc.nat(), isBuilt: fc.boolean() }),
  { minLength: 200, maxLength: 300 },
)

/** The desk at each build. Between two builds every question is edited once at most, as it has to survive. */
function* builds(
  desk: Desk,
  history: readonly { edit: string; at: number; isBuilt: boolean }[],
  vocabulary: Vocabulary,
) {
  let now = desk
  yield now
  const edited = new Set<number>()
  for (const [index, { edit, at, isBuilt }] of history.entries()) {
    const one = now.asked[at % now.asked.length]
    if (one && !edited.has(one.soul)) {
      now =
        edits[edit]?.(now, one, { name: `name-${index}`, random: toRandom(at + index), vocabulary }) ?? now
      edited.add(one.soul)
    }
    if (!isBuilt) continue
    yield now
    edited.clear()
  }
}

test.each(Object.entries({ english, spanish, chinese }))(
  'no surviving question changes its id in hundreds of edits, unless to the name of its file, in %s',
  (_, vocabulary) => {
    fc.assert(
      fc.property(histories, history => {
        let known: ReadonlyMap<number, { id: string; guid: string }> = new Map()
        let lock: Lock | undefined
        for (const desk of builds(toDesk(vocabulary), history, vocabulary)) {
          const { bank, lock: next } = identify(toDraft(desk), { lock, now: 1, seed: 'seed' })
          const now = bank.items.map(({ id }) => ({ id, guid: next.items[id]?.guid ?? '' }))
          const expected = desk.asked.map(({ file, soul }, index) => {
            const { id = '', guid = '' } = known.get(soul) ?? now[index] ?? {}
            return { id: file ?? id, guid }
          })
          expect(now).toEqual(expected)
          expect(new Set(now.map(({ guid }) => guid)).size).toBe(now.length)
          known = new Map(desk.asked.map(({ soul }, index) => [soul, now[index] ?? { id: '', guid: '' }]))
          lock = parseLock(toLockText(next))
        }
      }),
      { numRuns: 2 },
    )
  },
)
