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

function toList(cells: readonly Cell[], toValue: (cell: Cell) => string): string {
  const pairs = cells.map(cell => `<div><dt>${toField(cell.name)}</dt><dd>${toValue(cell)}</dd></div>`)
  return `<dl class="cells">\n${pairs.join('\n')}\n</dl>`
}
