import type { Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { isSame, toLockText } from './lock-text.ts'

const item = {
  cards: {},
  changed: 2,
  since: 1,
  path: 'questions.md',
  text: 'Why?',
  guid: '123456789012',
  fingerprint: '0'.repeat(32),
}
const lock: Lock = {
  retired: [
    { at: 1, to: 'why', id: 'reason', fate: 'moved' },
    { at: 1, reason: 'no longer in the sources', fate: 'withdrawn', id: 'because' },
  ],
  items: { 'why-2': item, why: item },
  uid: '1234567890123456',
  lockVersion: 1,
}

test('the text of a lock is sorted, in the order of its schema, and ends in a line feed', () => {
  expect(toLockText(lock)).toMatchInlineSnapshot(`
    "{
      "lockVersion": 1,
      "uid": "1234567890123456",
      "items": {
        "why": {
          "guid": "123456789012",
          "text": "Why?",
          "path": "questions.md",
          "fingerprint": "00000000000000000000000000000000",
          "since": 1,
          "changed": 2,
          "cards": {}
        },
        "why-2": {
          "guid": "123456789012",
          "text": "Why?",
          "path": "questions.md",
          "fingerprint": "00000000000000000000000000000000",
          "since": 1,
          "changed": 2,
          "cards": {}
        }
      },
      "retired": [
        {
          "id": "because",
          "fate": "withdrawn",
          "reason": "no longer in the sources",
          "at": 1
        },
        {
          "id": "reason",
          "fate": "moved",
          "to": "why",
          "at": 1
        }
      ]
    }
    "
  `)
})

test('lists are sorted by their files, a line each id', () => {
  const text = toLockText({ ...lock, items: {}, lists: { 'b.md': ['why', 'how'], 'a.md': [] }, retired: [] })
  expect(text).toContain(`
  "lists": {
    "a.md": [],
    "b.md": [
      "why",
      "how"
    ]
  },
  "retired": []`)
})

test('two locks are the same when they say the same, in whatever order', () => {
  const items = { why: item, 'why-2': item }
  expect(isSame(lock, { ...lock, items, retired: lock.retired.toReversed() })).toBe(true)
  expect(isSame(lock, { ...lock, items: { why: item } })).toBe(false)
})
