import type { Bank } from '@prepdeck/model'
import type { File } from '../file.ts'
import { questionsOf } from '../items.ts'
import type { RichBank } from '../rich/rich-bank.ts'
import { toJsonLines } from './json-lines.ts'
import { toQuestionTable } from './question-table.ts'

/** `data/`: the bank for readers in any language, as files to download. */
export function toDataFiles(bank: Bank, rich: RichBank): File[] {
  return [
    { path: 'data/bank.json', text: `${JSON.stringify(bank)}\n` },
    { path: 'data/questions.jsonl', text: toJsonLines(rich.questions) },
    { path: 'data/notes.jsonl', text: toJsonLines(rich.notes) },
    { path: 'data/cards.jsonl', text: toJsonLines(rich.cards) },
    { path: 'data/questions.csv', text: toQuestionTable(questionsOf(bank)) },
  ]
}
