import { noteTypeIds } from './ids.ts'
import { toAsk, toBack, toFront, toPart } from './layout.ts'
import type { NoteType } from './note-type.ts'
import { say } from './say.ts'

/** A whole interview question: answer aloud, then tick what was covered. */
export const open: NoteType<'Prompt' | 'Minutes' | 'Short' | 'Points'> = {
  key: 'open',
  id: noteTypeIds.open,
  name: 'Prepdeck Open Question',
  content: ['Prompt', 'Minutes', 'Short', 'Points'],
  front: toFront(
    'open',
    `${toAsk('aloud', ` · {{Minutes}} ${say('minutes')}`)}
${toPart('prompt', '{{Prompt}}')}`,
  ),
  back: toBack(
    'open',
    `${toPart('short', '{{Short}}')}
{{#Points}}<section class="points">
<h2>${say('said')}</h2>
${toPart('ticks', '{{Points}}')}
</section>
<p class="grade">${say('gradePoints')}</p>{{/Points}}
{{^Points}}<p class="grade">${say('gradeShort')}</p>{{/Points}}`,
    { fold: 'fullAnswer' },
  ),
  browser: { front: '{{Prompt}}', back: '{{Short}}' },
}
