import type { Bank } from '@prepdeck/model'
import { type List, toRoleLists, toTopicLists } from '../list.ts'
import { packageNameOf } from '../package-json.ts'
import { toInert } from './inert.ts'

/** What can be imported from which path, as a table. */
export function toPathTable(bank: Bank): string {
  const name = packageNameOf(bank)
  const rows: Row[] = [
    ['', '`bank`, `roles`, `topics`, `questions`, `notes`, `cards`, `retired`, `getQuestion` and the types'],
    ['/text', 'the same, with plain text in the place of `{ markdown, html, text }`'],
    ...[...toRoleLists(bank), ...toTopicLists(bank)].map(toListRow),
    ['/tree', '`bank`: the whole bank, its prose as trees ([mdast](https://github.com/syntax-tree/mdast))'],
    ['/code.css', 'the colours of the code in `html`'],
    ['/data/*', 'the files below'],
    ...(bank.media.length > 0 ? [toMediaRow(bank)] : []),
    ['/schemas/*', 'JSON Schemas of `data/bank.json`'],
  ]
  const lines = rows.map(([path, holds]) => `| \`${name}${path}\` | ${holds} |`)
  return ['| Path | What it has |', '|---|---|', ...lines].join('\n')
}

type Row = readonly [path: string, holds: string]

function toMediaRow({ media }: Bank): Row {
  return ['/media/*', `pictures (${media.length}), as \`html\` and \`markdown\` name them`]
}

function toListRow({ path, title, ids }: List): Row {
  return [`/${path}`, `\`questions\` (${ids.length}): ${toInert(title).replaceAll('|', '\\|')}`]
}
