import { noteTypeIds } from './ids.ts'
import { toAsk, toBack, toFront, toPart } from './layout.ts'
import { inContext, type NoteType } from './note-type.ts'

/** A false claim, then what is right. */
export const pitfall: NoteType<'Claim' | 'Correction'> = {
  key: 'pitfall',
  id: noteTypeIds.pitfall,
  name: 'Prepdeck Pitfall',
  content: ['Claim', 'Correction'],
  front: toFront(
    'pitfall',
    `${toAsk('wrong')}
<blockquote class="claim" dir="{{Direction}}">{{Claim}}</blockquote>`,
  ),
  back: toBack('pitfall', toPart('answer', '{{Correction}}')),
  browser: { front: inContext('✗ {{Claim}}'), back: '{{Correction}}' },
}
