import { type Bank, checkShape, type Fate, type Lock, toSlug } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft, question } from './draft.fixture.ts'
import { identify } from './identify.ts'
import { isSame, toLockText } from './lock/lock-text.ts'
import { parseLock } from './lock/parse-lock.ts'

/** A question and its key points, each with the `soul` that says which one it really is. */
interface Kept {
  readonly soul: number
  readonly text: string
  readonly file: string | undefined
  /** The file in which it is listed, where it has none of its own. */
  readonly list?: string
  readonly points: readonly { readonly soul: number; readonly cue: string }[]
}

/**
 * An author's desk: the questions, the ids that they got, those thrown away, what he said in `bank.yaml`,
 * every file name ever used, and a counter.
 */
interface Desk {
  readonly kept: readonly Kept[]
  readonly ids: readonly string[]
  readonly thrown: readonly Thrown[]
  readonly fates: readonly Fate[]
  readonly names: readonly string[]
  readonly next: number
}

interface Thrown extends Kept {
  readonly id?: string | undefined
}

/** One thing that an author does between two builds, to the question at a place of the list. */
type Edit = (desk: Desk, place: number, pick: number) => Desk

const edits: Readonly<Record<string, Edit>> = {
  'writes a file': desk => add(desk, { file: `file-${desk.next}` }),
  'writes a line': desk => add(desk, { file: undefined }),
  'writes a file of an old name': (desk, _, pick) => add(desk, { file: freeName(desk, pick) }),
  'throws away': (desk, place) => {
    const gone = desk.kept.filter((_, index) => index === place)
    const kept = desk.kept.filter((_, index) => index !== place)
    return { ...desk, kept, thrown: [...desk.thrown, ...gone] }
  },
  'withdraws with a word, and writes one that reads like it': (desk, place, pick) =>
    replace(desk, place, (gone, id) => ({
      parts: [likeness(gone, desk.next, pick)],
      fate: { id, fate: 'withdrawn', reason: 'Too easy.' },
      thrown: [{ ...gone, id }],
    })),
  'splits with a word': (desk, place, pick) =>
    replace(desk, place, (gone, id) => {
      const parts = [likeness(gone, desk.next, pick), likeness(gone, desk.next + 10, pick + 1)]
      return { parts, fate: { id, fate: 'split', into: parts.map(toId) }, thrown: [] }
    }),
  'merges with a word': (desk, place, pick) => {
    const others = desk.ids.filter((_, index) => index !== place)
    const to = others[pick % (others.length || 1)]
    if (to === undefined) return desk
    return replace(desk, place, (gone, id) => ({
      parts: [likeness(gone, desk.next, pick)],
      fate: { id, fate: 'moved', to },
      thrown: [{ ...gone, id }],
    }))
  },
  'rewords it from end to end under another name with a word': (desk, place) =>
    replace(desk, place, (was, id) => {
      const now = { ...was, text: `Anything else ${desk.next}?`, file: `file-${desk.next}` }
      return { parts: [now], fate: { id, fate: 'moved', to: toId(now) }, thrown: [] }
    }),
  'moves to another list': (desk, place, pick) =>
    at(desk, place, item => ({ ...item, list: `list-${pick % 3}.md` })),
  'takes back': desk => {
    const [back, ...thrown] = desk.thrown
    if (!back) return desk
    const isTaken = desk.kept.some(({ file }) => file !== undefined && file === back.file)
    const kept = [...desk.kept, isTaken ? { ...back, file: `file-${desk.next}` } : back]
    // What is there again is retired no more.
    const fates = desk.fates.filter(({ id }) => id !== back.id)
    return { ...desk, kept, thrown, fates, next: desk.next + 1 }
  },
  'rewords a question': (desk, place) =>
    at(desk, place, item => ({
      ...item,
      // A line is known by its words alone: other words are another question.
      soul: item.file === undefined ? desk.next : item.soul,
      text: `Question ${desk.next}?`,
      points: item.file === undefined ? toPoints(desk.next) : item.points,
    })),
  'rewords a key point': (desk, place, pick) =>
    at(desk, place, item => ({
      ...item,
      points: item.points.map((point, index) =>
        index === pick % item.points.length ? { ...point, cue: `Cue ${desk.next}` } : point,
      ),
    })),
  'adds a key point': (desk, place, pick) =>
    at(desk, place, item => ({
      ...item,
      points: item.points.toSpliced(pick % (item.points.length + 1), 0, ...toPoints(desk.next).slice(0, 1)),
    })),
  'removes a key point': (desk, place, pick) =>
    at(desk, place, item => ({
      ...item,
      points: item.points.toSpliced(pick % (item.points.length || 1), 1),
    })),
  'turns the key points round': (desk, place) =>
    at(desk, place, item => ({ ...item, points: item.points.toReversed() })),
  'puts last': (desk, place) => ({
    ...desk,
    kept: [
      ...desk.kept.filter((_, index) => index !== place),
      ...desk.kept.filter((_, index) => index === place),
    ],
  }),
  'renames the file': (desk, place) => at(desk, place, item => ({ ...item, file: `file-${desk.next}` })),
  'gives it an old name': (desk, place, pick) => {
    const file = freeName(desk, pick)
    const renamed = at(desk, place, item => ({ ...item, file }))
    return { ...renamed, fates: desk.fates.filter(({ id }) => id !== file) }
  },
}

/** Puts others in the place of a question, and says what became of it. */
function replace(
  desk: Desk,
  place: number,
  toParts: (
    gone: Kept,
    id: string,
  ) => { readonly parts: readonly Kept[]; readonly fate: Fate; readonly thrown: readonly Thrown[] },
): Desk {
  const [gone, id] = [desk.kept[place], desk.ids[place]]
  if (!gone || id === undefined) return desk
  const { parts, fate, thrown } = toParts(gone, id)
  return {
    ...desk,
    kept: desk.kept.toSpliced(place, 1, ...parts),
    thrown: [...desk.thrown, ...thrown],
    fates: [...desk.fates.filter(({ id }) => id !== fate.id), fate],
    next: desk.next + 20,
  }
}

/** A new question in nearly the same words and with the same key points. */
function likeness({ text, points }: Kept, next: number, pick: number): Kept {
  return {
    soul: next,
    text: text.replace('?', ` ${next}?`),
    file: pick % 2 === 0 ? `file-${next}` : undefined,
    points: points.map(({ cue }, index) => ({ soul: next + index + 1, cue })),
  }
}

/** The id that a new question gets. */
function toId({ text, file }: Kept): string {
  return file ?? toSlug(text)
}

function add(desk: Desk, { file }: Pick<Kept, 'file'>): Desk {
  const { next } = desk
  const item = { soul: next, text: `Question ${next}?`, file, points: toPoints(next) }
  return { ...desk, kept: [...desk.kept, item], next: next + 10 }
}

function at(desk: Desk, place: number, change: (item: Kept) => Kept): Desk {
  const kept = desk.kept.map((item, index) => (index === place ? change(item) : item))
  return { ...desk, kept, next: desk.next + 10 }
}

function toPoints(next: number): Kept['points'] {
  return [1, 2, 3].map(n => ({ soul: next + n, cue: `Cue ${next + n}` }))
}

/** A file name that was used before and is not in use, else a new one. */
function freeName({ kept, names, next }: Desk, pick: number): string {
  const free = names.filter(name => kept.every(({ file }) => file !== name))
  return free[pick % (free.length || 1)] ?? `file-${next}`
}

function toDraft({ kept, fates }: Desk) {
  const questions = draft(
    ...kept.map(({ text, file, list, points }) =>
      question({
        prompt: text,
        ...(file ? { path: `questions/${file}.md` } : list ? { list } : {}),
        points: Object.fromEntries(points.map(({ cue }) => [cue, 'body'])),
      }),
    ),
  )
  return { ...questions, retired: [...fates] }
}

/** The soul of each card, in the order of the draft's cards: the key points, then the open card. */
function soulsOfCards({ kept }: Desk): string[] {
  return kept.flatMap(({ soul, points }) => [...points.map(point => `point ${point.soul}`), `open ${soul}`])
}

/** Says that what has an identity is always the same, and what is the same always has its identity. */
class Register {
  readonly #owners = new Map<string, string>()

  check(identity: string, soul: string): void {
    expect([identity, this.#owners.get(identity) ?? soul]).toEqual([identity, soul])
    this.#owners.set(identity, soul)
  }
}

const histories = fc.array(
  fc.record({
    edit: fc.constantFrom(...Object.keys(edits)),
    place: fc.nat(5),
    pick: fc.nat(9),
    now: fc.nat(50),
  }),
  { minLength: 2, maxLength: 14 },
)

const empty: Desk = { kept: [], ids: [], thrown: [], fates: [], names: [], next: 100 }

const start = ['file-1', undefined, 'file-2'].reduce<Desk>((desk, file) => add(desk, { file }), empty)

/** Every desk of a history with what was built of it. */
function* builds(history: readonly { edit: string; place: number; pick: number; now: number }[]) {
  let desk = start
  let lock: Lock | undefined
  for (const { edit, place, pick, now } of history) {
    const used = desk.kept.flatMap(({ file }) => file ?? [])
    desk =
      edits[edit]?.({ ...desk, names: [...desk.names, ...used] }, place % (desk.kept.length || 1), pick) ??
      desk
    const before = lock
    const built = identify(toDraft(desk), { lock: before, now, seed: 'seed' })
    lock = built.lock
    desk = { ...desk, ids: built.bank.items.map(({ id }) => id) }
    expect(built.wrongFates).toEqual([])
    yield { desk, before, ...built }
  }
}

test('no id and no guid ever means two things, whatever an author does', () => {
  fc.assert(
    fc.property(histories, history => {
      const register = new Register()
      for (const { desk, bank } of builds(history)) {
        const souls = soulsOfCards(desk)
        for (const [index, { soul }] of desk.kept.entries()) {
          register.check(`item ${bank.items[index]?.id}`, `${soul}`)
        }
        for (const [index, { id, guid }] of bank.cards.entries()) {
          register.check(`card ${id}`, `${souls[index]}`)
          register.check(`guid ${guid}`, `${souls[index]}`)
          register.check(`soul ${souls[index]}`, guid)
        }
        expect(new Set(bank.cards.map(({ guid }) => guid)).size).toBe(bank.cards.length)
      }
    }),
    { numRuns: 150 },
  )
})

test('what was not touched keeps everything, and what was changed is later than before', () => {
  fc.assert(
    fc.property(histories, history => {
      let last: { desk: Desk; bank: Bank } | undefined
      for (const { desk, bank, lock, before } of builds(history)) {
        for (const [index, kept] of desk.kept.entries()) {
          const place = last?.desk.kept.indexOf(kept) ?? -1
          if (place === -1) continue
          const was = last?.bank.items[place]
          expect(bank.items[index]).toEqual(was)
          expect(bank.cards.filter(({ item }) => item === was?.id)).toEqual(
            last?.bank.cards.filter(({ item }) => item === was?.id),
          )
        }
        for (const [id, item] of Object.entries(lock.items)) {
          const was = before?.items[id]
          if (was && was.fingerprint !== item.fingerprint) expect(item.changed).toBeGreaterThan(was.changed)
          else if (was) expect(item.changed).toBe(was.changed)
        }
        last = { desk, bank }
      }
    }),
    { numRuns: 100 },
  )
})

test('a lock is stable, well formed, and read as it was written; its changes are told when there are any', () => {
  fc.assert(
    fc.property(histories, history => {
      for (const { desk, before, lock, changes } of builds(history)) {
        const again = identify(toDraft(desk), { lock: parseLock(toLockText(lock)), now: 9999, seed: 'other' })
        expect(toLockText(again.lock)).toBe(toLockText(lock))
        expect(checkShape('lock', lock)).toEqual([])
        expect(changes.length === 0).toBe(before !== undefined && isSame(before, lock))
      }
    }),
    { numRuns: 100 },
  )
})

test('what an author said of an id stands in the bank, and nothing bears it', () => {
  fc.assert(
    fc.property(histories, history => {
      for (const { desk, bank } of builds(history)) {
        const used = new Set([...bank.items, ...bank.cards].map(({ id }) => id))
        expect(desk.fates.filter(({ id }) => used.has(id))).toEqual([])
        const said = bank.retired.map(({ at: _, ...fate }) => fate)
        expect(said).toEqual(expect.arrayContaining([...desk.fates]))
      }
    }),
    { numRuns: 100 },
  )
})

test('every id that was ever published is in use or retired, and the lock remembers every card', () => {
  fc.assert(
    fc.property(histories, history => {
      const items = new Set<string>()
      const cards = new Set<string>()
      for (const { bank, lock } of builds(history)) {
        for (const { id } of bank.items) items.add(id)
        for (const { id } of bank.cards) cards.add(id)
        const known = [...bank.items, ...bank.retired].map(({ id }) => id)
        expect([...items].filter(id => !known.includes(id))).toEqual([])
        const remembered = Object.values(lock.items).flatMap(item => Object.keys(item.cards))
        expect(remembered.toSorted()).toEqual([...cards].toSorted())
      }
    }),
    { numRuns: 100 },
  )
})
