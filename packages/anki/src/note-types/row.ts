import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

const question = `<p class="ask">How do they compare?</p>
<div class="prompt">{{Aspect}}</div>`

/** One row of a comparison: the columns stand there, what the row says of each is filled in on the back. */
export const row: NoteType<'Aspect' | 'Columns' | 'Cells'> = {
  key: 'row',
  id: noteTypeIds.row,
  name: 'Prepdeck Comparison',
  content: ['Aspect', 'Columns', 'Cells'],
  front: toFront(`${question}
{{Columns}}`),
  back: toBack('{{Cells}}', { front: toFront(question) }),
}
