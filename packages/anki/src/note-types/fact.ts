import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

const text = toFront('<div class="fact">{{cloze:Text}}</div>')

/** A sentence with gaps: one card a gap. */
export const fact: NoteType<'Text'> = {
  key: 'fact',
  id: noteTypeIds.fact,
  name: 'Prepdeck Fact',
  cloze: true,
  content: ['Text'],
  front: text,
  back: toBack('', { front: text }),
}
