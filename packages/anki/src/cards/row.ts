import type { Cell, RowCard } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The aspect, the columns with their cells open, and the same with the cells filled. */
export function toRowFields({ aspect, cells }: RowCard): Record<'Aspect' | 'Columns' | 'Cells', string> {
  return {
    Aspect: toField(aspect),
    Columns: toList(cells, () => '?'),
    Cells: toList(cells, cell => toField(cell.value)),
  }
}

/** For Anki's browser, which takes the tags out: `list: any number of items`. A card does not show it. */
const colon = '<span class="colon">: </span>'

function toList(cells: readonly Cell[], toValue: (cell: Cell) => string): string {
  const pairs = cells.map(
    cell => `<div><dt>${toField(cell.name)}${colon}</dt><dd>${toValue(cell)}</dd></div>`,
  )
  return `<dl class="cells">\n${pairs.join('\n')}\n</dl>`
}
