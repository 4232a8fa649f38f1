import { noteTypeIds } from './ids.ts'
import { stem, toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

const question = `{{#Several}}<p class="ask">Choose all that apply</p>{{/Several}}
{{^Several}}<p class="ask">Choose one</p>{{/Several}}
<div class="prompt">{{Prompt}}</div>
${stem}`

/** A question with options; on the back the right ones are marked. */
export const choice: NoteType<'Prompt' | 'Stem' | 'Options' | 'Several' | 'Solution'> = {
  key: 'choice',
  id: noteTypeIds.choice,
  name: 'Prepdeck Choice',
  content: ['Prompt', 'Stem', 'Options', 'Several', 'Solution'],
  front: toFront(`${question}
{{Options}}`),
  back: toBack('{{Solution}}', { front: toFront(question) }),
}
