import { noteTypeIds } from './ids.ts'
import { toAsk, toBack, toFront } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

/** What does this print? */
export const predict: NoteType<'Code' | 'Output'> = {
  key: 'predict',
  id: noteTypeIds.predict,
  name: 'Prepdeck Prediction',
  content: ['Code', 'Output'],
  front: toFront(
    'predict',
    `${toAsk('predict')}
{{Code}}`,
  ),
  back: toBack('predict', '{{Output}}'),
  browser: { front: inContext('{{Code}}'), back: '{{Output}}' },
}
