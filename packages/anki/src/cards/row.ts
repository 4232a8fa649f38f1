import type { RowCard } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The aspect, the columns with their cells open, and the same with the cells filled. */
export function toRowFields({ aspect, cells }: RowCard): Record<'Aspect' | 'Columns' | 'Cells', string> {
  const names = cells.map(cell => toField(cell.name))
  return {
    Aspect: toField(aspect),
    Columns: toList(names.map(name => [name, '?'])),
    Cells: toList(cells.map(({ value }, index) => [names[index] ?? '', toField(value)])),
  }
}

/** For Anki's browser, which takes the tags out: `list: any number of items`. A card does not show it. */
const colon = '<span class="colon">: </span>'

function toList(pairs: readonly (readonly [name: string, value: string])[]): string {
  const items = pairs.map(([name, value]) => `<div><dt>${name}${colon}</dt><dd>${value}</dd></div>`)
  return `<dl class="cells">\n${items.join('\n')}\n</dl>`
}
