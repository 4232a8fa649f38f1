import { type Bank, checkShape, type Lock } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft, question } from './draft.fixture.ts'
import { identify } from './identify.ts'
import { isSame, toLockText } from './lock-text.ts'
import { parseLock } from './parse-lock.ts'

/** A question and its key points, each with the `soul` that says which one it really is. */
interface Kept {
  readonly soul: number
  readonly text: string
  readonly file: string | undefined
  readonly points: readonly { readonly soul: number; readonly cue: string }[]
}

/** An author's desk: the questions, those thrown away, every file name ever used, and a counter. */
interface Desk {
  readonly kept: readonly Kept[]
  readonly thrown: readonly Kept[]
  readonly names: readonly string[]
  readonly next: number
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
  'takes back': desk => {
    const [back, ...thrown] = desk.thrown
    if (!back) return desk
    const isTaken = desk.kept.some(({ file }) => file !== undefined && file === back.file)
    const kept = [...desk.kept, isTaken ? { ...back, file: `file-${desk.next}` } : back]
    return { ...desk, kept, thrown, next: desk.next + 1 }
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
  'gives it an old name': (desk, place, pick) =>
    at(desk, place, item => ({ ...item, file: freeName(desk, pick) })),
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

function toDraft({ kept }: Desk) {
  return draft(
    ...kept.map(({ text, file, points }) =>
      question({
        prompt: text,
        ...(file ? { path: `questions/${file}.md` } : {}),
        points: Object.fromEntries(points.map(({ cue }) => [cue, 'body'])),
      }),
    ),
  )
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

const empty: Desk = { kept: [], thrown: [], names: [], next: 100 }

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
