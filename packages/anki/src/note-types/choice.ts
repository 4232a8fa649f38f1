import { noteTypeIds } from './ids.ts'
import { stem, toAsk, toBack, toFront, toPart } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

const question = `{{#Several}}${toAsk('chooseAll')}{{/Several}}
{{^Several}}${toAsk('chooseOne')}{{/Several}}
${toPart('prompt', '{{Prompt}}')}
${stem}`

/** A question with options; on the back the right ones are marked. */
export const choice: NoteType<'Prompt' | 'Stem' | 'Options' | 'Several' | 'Solution' | 'Right'> = {
  key: 'choice',
  id: noteTypeIds.choice,
  name: 'Prepdeck Choice',
  content: ['Prompt', 'Stem', 'Options', 'Several', 'Solution', 'Right'],
  front: toFront(
    'choice',
    `${question}
${toPart('answer', '{{Options}}')}`,
  ),
  back: toBack('choice', toPart('answer', '{{Solution}}'), { front: toFront('choice', question) }),
  browser: { front: inContext('{{Prompt}}'), back: '{{Right}}' },
}
