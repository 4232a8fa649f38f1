import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

/** What does this print? */
export const predict: NoteType<'Code' | 'Output'> = {
  key: 'predict',
  id: noteTypeIds.predict,
  name: 'Prepdeck Prediction',
  content: ['Code', 'Output'],
  front: toFront(`<p class="ask">What does this print?</p>
{{Code}}`),
  back: toBack('{{Output}}'),
}
