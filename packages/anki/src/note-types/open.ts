import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

/** A whole interview question: answer aloud, then tick what was covered. */
export const open: NoteType<'Prompt' | 'Minutes' | 'Short' | 'Points'> = {
  key: 'open',
  id: noteTypeIds.open,
  name: 'Prepdeck Open Question',
  content: ['Prompt', 'Minutes', 'Short', 'Points'],
  front: toFront(`<p class="ask">Answer aloud · {{Minutes}} min</p>
<div class="prompt">{{Prompt}}</div>`),
  back: toBack(
    `<p class="short">{{Short}}</p>
{{#Points}}<div class="points">
<h2>Did you say</h2>
{{Points}}
</div>
<p class="grade"><b>Again</b> if you missed the short answer or two points, else <b>Good</b>.</p>{{/Points}}
{{^Points}}<p class="grade"><b>Again</b> if you missed the short answer, else <b>Good</b>.</p>{{/Points}}`,
    { fold: 'Full answer' },
  ),
}
