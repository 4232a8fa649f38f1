import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toRoleLists, toTopicLists } from './list.ts'

test('a role has the questions of its own list and those that name it', () => {
  expect(toRoleLists(exampleOf('bank'))).toEqual([
    { path: 'roles/python-developer', title: 'Python developer', ids: ['list-vs-tuple', 'list-append-cost'] },
    {
      path: 'roles/data-engineer',
      title: 'Data engineer',
      ids: [
        'list-vs-tuple',
        'which-of-these-copy-the-list-a',
        'how-do-you-reverse-a-list-in-place',
        'what-does-a-named-tuple-add',
      ],
    },
  ])
})

test('a topic has its questions', () => {
  expect(toTopicLists(exampleOf('bank'))).toEqual([
    { path: 'topics/python/lists', title: 'Lists', ids: ['list-append-cost'] },
    { path: 'topics/python/tuples', title: 'Tuples', ids: ['list-vs-tuple'] },
  ])
})

test('a role that only a question names has a list too, under its id', () => {
  const bank = { ...exampleOf('bank'), roles: [] }
  expect(toRoleLists(bank).map(({ title }) => title)).toEqual(['python-developer', 'data-engineer'])
})
