import type { Bank } from '@prepdeck/model'
import type { File } from '../file.ts'
import type { RichBank } from '../rich/rich-bank.ts'
import { toGetQuestionModule } from './get-question.ts'
import { toListModule } from './list-module.ts'
import { toMoved } from './moved.ts'
import type { Shelf } from './shelf.ts'

/** What the package exports → the module it comes from. */
export const libraryModules = {
  bank: 'lib/bank.cjs',
  roles: 'lib/roles.cjs',
  topics: 'lib/topics.cjs',
  questions: 'lib/questions.cjs',
  notes: 'lib/notes.cjs',
  cards: 'lib/cards.cjs',
  retired: 'lib/retired.cjs',
  getQuestion: 'lib/get-question.cjs',
} as const

/** `lib/`: the data and what finds things in it, one module a name. */
export function toLibrary(bank: Bank, rich: RichBank, shelves: readonly Shelf[]): File[] {
  const ids = rich.questions.map(({ id }) => id)
  return [
    ...toDataModule('bank', rich.bank),
    ...toDataModule('roles', bank.roles),
    ...toDataModule('topics', bank.topics),
    toModule('questions', toListModule(ids, shelves, './questions/')),
    ...shelves.map(shelf => toShelfFile(shelf, rich)),
    ...toDataModule('notes', rich.notes),
    ...toDataModule('cards', rich.cards),
    ...toDataModule('retired', bank.retired),
    toModule('get-question', toGetQuestionModule(toMoved(bank))),
  ]
}

function toDataModule(name: string, data: unknown): File[] {
  return [
    { path: `lib/${name}.json`, text: JSON.stringify(data) },
    toModule(name, `exports.${name} = require('./${name}.json')\n`),
  ]
}

function toModule(name: string, text: string): File {
  return { path: `lib/${name}.cjs`, text: `'use strict'\n${text}` }
}

/** Id → question. */
function toShelfFile({ name, ids }: Shelf, rich: RichBank): File {
  const listed = new Set(ids)
  const questions = rich.questions.filter(({ id }) => listed.has(id))
  const byId = Object.fromEntries(questions.map(question => [question.id, question]))
  return { path: `lib/questions/${name}.json`, text: JSON.stringify(byId) }
}
