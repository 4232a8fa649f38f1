import { noteTypeIds } from './ids.ts'
import { stem, toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

/** A question and its answer: key points, follow-ups, and the questions of anybody's notes. */
export const basic: NoteType<'Prompt' | 'Stem' | 'Answer'> = {
  key: 'basic',
  id: noteTypeIds.basic,
  name: 'Prepdeck Question',
  content: ['Prompt', 'Stem', 'Answer'],
  front: toFront(`<div class="prompt">{{Prompt}}</div>
${stem}`),
  back: toBack('{{Answer}}', { fold: 'Read on' }),
}
