import { noteTypeIds } from './ids.ts'
import { stem, toBack, toFront, toPart } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

/** A question and its answer: key points, follow-ups, and the questions of anybody's notes. */
export const basic: NoteType<'Prompt' | 'Stem' | 'Answer'> = {
  key: 'basic',
  id: noteTypeIds.basic,
  name: 'Prepdeck Question',
  content: ['Prompt', 'Stem', 'Answer'],
  front: toFront(
    'basic',
    `${toPart('prompt', '{{Prompt}}')}
${stem}`,
  ),
  back: toBack('basic', toPart('answer', '{{Answer}}'), { fold: 'readOn' }),
  browser: { front: inContext('{{Prompt}}'), back: '{{Answer}}' },
}
