import { noteTypeIds } from './ids.ts'
import { toBack, toFront, toPart } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

const text = toFront('fact', toPart('fact', '{{cloze:Text}}'))

/** A sentence with gaps: one card a gap. */
export const fact: NoteType<'Text'> = {
  key: 'fact',
  id: noteTypeIds.fact,
  name: 'Prepdeck Fact',
  cloze: true,
  content: ['Text'],
  front: text,
  back: toBack('fact', '', { front: text }),
  browser: { front: inContext('{{cloze:Text}}'), back: '{{cloze:Text}}' },
}
