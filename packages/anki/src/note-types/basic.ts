import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

/** A question and its answer: key points, follow-ups, and the questions of anybody's notes. */
export const basic: NoteType<'Prompt' | 'Answer'> = {
  key: 'basic',
  id: noteTypeIds.basic,
  name: 'Prepdeck Question',
  content: ['Prompt', 'Answer'],
  front: toFront('<div class="prompt">{{Prompt}}</div>'),
  back: toBack('{{Answer}}', { fold: 'Read on' }),
}
