import { noteTypeIds } from './ids.ts'
import { toBack, toFront } from './layout.ts'
import type { NoteType } from './note-type.ts'

/** A false claim, then what is right. */
export const pitfall: NoteType<'Claim' | 'Correction'> = {
  key: 'pitfall',
  id: noteTypeIds.pitfall,
  name: 'Prepdeck Pitfall',
  content: ['Claim', 'Correction'],
  front: toFront(`<p class="ask">What is wrong with this?</p>
<blockquote class="claim">{{Claim}}</blockquote>`),
  back: toBack('{{Correction}}'),
}
