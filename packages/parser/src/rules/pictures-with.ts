import type { Document } from '../document.ts'
import type { Fault } from '../fault.ts'
import type { MediumFault } from '../media/medium.ts'
import type { BankFiles } from './rule.ts'

/** The faults of one rule among those of the pictures that a document shows, each where the picture stands. */
export function* picturesWith(
  rule: MediumFault['rule'],
  document: Document,
  { readPicture }: BankFiles,
): Generator<Fault> {
  for (const { url, place } of document.pictures)
    for (const { rule: own, ...fault } of readPicture(document.path, url).faults)
      if (own === rule) yield { place, ...fault }
}
