import { noteTypeIds } from './ids.ts'
import { toAsk, toBack, toFront, toPart } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

const question = `${toAsk('compare')}
${toPart('prompt', '{{Aspect}}')}`

/** One row of a comparison: the columns stand there, what the row says of each is filled in on the back. */
export const row: NoteType<'Aspect' | 'Columns' | 'Cells'> = {
  key: 'row',
  id: noteTypeIds.row,
  name: 'Prepdeck Comparison',
  content: ['Aspect', 'Columns', 'Cells'],
  front: toFront(
    'row',
    `${question}
${toPart('answer', '{{Columns}}')}`,
  ),
  back: toBack('row', toPart('answer', '{{Cells}}'), { front: toFront('row', question) }),
  browser: { front: inContext('{{Aspect}}'), back: '{{Cells}}' },
}
