import type { Lock, LockedCard, LockedItem, Retired } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { LockError } from '../lock-error.ts'
import { toLockText } from '../lock-text.ts'
import { parseLock } from '../parse-lock.ts'

/** Two branches that each added a line at the end of the list; in git's ordinary style. */
const ordinary = `{
  "lockVersion": 1,
  "uid": "BDpxh3TFcr2KJa2-",
  "items": {
<<<<<<< HEAD
    "how": {
      "guid": "sQ7PnQFUrzXt",
      "text": "How?",
      "path": "questions.md",
      "fingerprint": "0645fca725247b4a8253898c2a4cb020",
      "since": 200,
      "changed": 200,
=======
    "who": {
      "guid": "bRhI7zSx7G8P",
      "text": "Who?",
      "path": "questions.md",
      "fingerprint": "16ae576e181437d3375a92361bb5d2fc",
      "since": 300,
      "changed": 300,
>>>>>>> other
      "cards": {}
    },
    "why": {
      "guid": "rJ8sp1qPoRkA",
      "text": "Why?",
      "path": "questions.md",
      "fingerprint": "ae2eaa5bfdbf1185efec4500e67e4d91",
      "since": 100,
      "changed": 100,
      "cards": {}
    }
  },
  "lists": {
    "questions.md": [
      "why",
<<<<<<< HEAD
      "how"
=======
      "who"
>>>>>>> other
    ]
  },
  "retired": []
}
`

/** A card that was changed on both sides, with what it was before; in the style diff3. */
const diff3 = `{
  "lockVersion": 1,
  "uid": "BDpxh3TFcr2KJa2-",
  "items": {
    "why": {
      "guid": "rJ8sp1qPoRkA",
      "text": "Why?",
      "path": "questions/why.md",
      "fingerprint": "ae2eaa5bfdbf1185efec4500e67e4d91",
      "since": 100,
      "changed": 100,
      "cards": {
        "why-point-1": {
          "guid": "aaaaaaaaaaaa",
<<<<<<< HEAD
          "key": "Is it very safe?",
          "fingerprint": "11111111111111111111111111111111",
          "since": 100,
          "changed": 200
||||||| 1b2c3d4
          "key": "Is it safe?",
          "fingerprint": "00000000000000000000000000000000",
          "since": 100,
          "changed": 100
=======
          "key": "Is it safe at all?",
          "fingerprint": "22222222222222222222222222222222",
          "since": 100,
          "changed": 300
>>>>>>> other
        }
      }
    }
  },
  "retired": []
}
`

test('what two branches added is all there', () => {
  const { items, lists } = parseLock(ordinary)
  expect(Object.entries(items).map(([id, { guid }]) => [id, guid])).toEqual([
    ['who', 'bRhI7zSx7G8P'],
    ['how', 'sQ7PnQFUrzXt'],
    ['why', 'rJ8sp1qPoRkA'],
  ])
  expect(lists).toEqual({ 'questions.md': ['why', 'who', 'how'] })
})

test('of a card that was changed on both sides, the later change counts', () => {
  expect(parseLock(diff3).items.why?.cards).toEqual({
    'why-point-1': {
      guid: 'aaaaaaaaaaaa',
      key: 'Is it safe at all?',
      fingerprint: '2'.repeat(32),
      since: 100,
      changed: 300,
    },
  })
})

interface Born {
  readonly guid: string
  readonly since: number
  readonly changed: number
}

function card(key: string, { guid, since, changed }: Born): LockedCard {
  return { guid, key, fingerprint: '0'.repeat(32), since, changed }
}

function item(text: string, born: Born, cards: LockedItem['cards'] = {}): LockedItem {
  const { guid, fingerprint, since, changed } = card('', born)
  return { guid, text, path: 'questions.md', fingerprint, since, changed, cards }
}

function lock(items: Lock['items'], retired: Retired[] = []): Lock {
  return { lockVersion: 1, uid: 'BDpxh3TFcr2KJa2-', items, retired }
}

/** The lock that a build reads where git could not merge anything of these two. */
function merge(ours: Lock, theirs: Lock): Lock {
  return parseLock(`<<<<<<< HEAD\n${toLockText(ours)}=======\n${toLockText(theirs)}>>>>>>> other\n`)
}

function refusal(ours: Lock, theirs: Lock): string | undefined {
  try {
    merge(ours, theirs)
  } catch (error) {
    if (error instanceof LockError) return /\((.*)\)/.exec(error.message)?.[1]
  }
  throw new Error('expected a LockError')
}

const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const
const old = item('Why?', { guid: a, since: 100, changed: 100 })
const withdrawn = { id: 'why', fate: 'withdrawn', reason: 'no longer in the sources', at: 200 } as const
const moved = (to: string): Retired => ({ id: 'why', fate: 'moved', to, at: 200 })

test('what was born twice under one id is the elder, and no less changed than the younger', () => {
  const elder = card('Is it safe?', { guid: a, since: 100, changed: 100 })
  const younger = card('Is it small?', { guid: a, since: 200, changed: 200 })
  const { items } = merge(
    lock({ why: { ...old, cards: { 'why-point-1': younger } } }),
    lock({ why: { ...old, cards: { 'why-point-1': elder } } }),
  )
  expect(items.why?.cards).toEqual({ 'why-point-1': { ...elder, changed: 200 } })
})

test('the cards that each side added to one question are all there', () => {
  const [one, two] = [
    card('One?', { guid: a, since: 1, changed: 1 }),
    card('Two?', { guid: b, since: 1, changed: 1 }),
  ]
  const { items } = merge(
    lock({ why: { ...old, cards: { one } } }),
    lock({ why: { ...old, cards: { two } } }),
  )
  expect(items.why?.cards).toEqual({ two, one })
})

test('what one side renamed and the other changed has its new name and the later change', () => {
  const changed = { ...old, text: 'Why not?', changed: 300 }
  const { items, retired } = merge(lock({ reason: old }, [moved('reason')]), lock({ why: changed }))
  expect(items).toEqual({ reason: changed })
  expect(retired).toEqual([moved('reason')])
})

test('what went into another question keeps its entry', () => {
  const both = item('Why and how?', { guid: b, since: 100, changed: 200 })
  const { items } = merge(lock({ why: old, how: both }, [moved('how')]), lock({ why: old, how: both }))
  expect(Object.keys(items)).toEqual(['how', 'why'])
})

test('what one side no longer has and the other still uses is left to the build', () => {
  expect(merge(lock({ why: old }, [withdrawn]), lock({ why: { ...old, changed: 300 } })).retired).toEqual([])
})

test('what its author withdrew stays withdrawn', () => {
  const reason = 'It was about Python 2.'
  const written = { ...withdrawn, reason }
  expect(merge(lock({ why: old }, [withdrawn]), lock({ why: old }, [written])).retired).toEqual([written])
  expect(merge(lock({ why: old }, [written]), lock({ why: old })).retired).toEqual([written])
})

test.each<[string, Lock, Lock, string]>([
  [
    'two banks',
    lock({}),
    { ...lock({}), uid: 'pb2poT8QEzPbEQ__' },
    'the uid is `BDpxh3TFcr2KJa2-` on one side and `pb2poT8QEzPbEQ__` on the other',
  ],
  [
    'one file with two new names',
    lock({ reason: old }, [moved('reason')]),
    lock({ cause: old }, [moved('cause')]),
    '`why` moved to `reason` on one side and moved to `cause` on the other',
  ],
  [
    'two guids of one age',
    lock({ why: old }),
    lock({ why: { ...old, guid: b } }),
    `\`why\` has the guid \`${a}\` on one side and \`${b}\` on the other`,
  ],
  [
    'a name that went and came back',
    lock({ reason: old }, [moved('reason')]),
    lock({ why: old }, [{ id: 'reason', fate: 'moved', to: 'why', at: 300 }]),
    '`why` moved away on one side and back on the other',
  ],
])('what cannot be decided is refused: %s', (_, ours, theirs, reason) => {
  expect(refusal(ours, theirs)).toBe(reason)
})

test('a side that is no lock is refused at the first conflict', () => {
  const text = ordinary.replace('"guid": "sQ7PnQFUrzXt",\n', '')
  expect(() => parseLock(text)).toThrow(
    expect.objectContaining({ line: 5, message: expect.stringContaining('(one side of it is no lock)') }),
  )
})
