import type { BankFacts } from '../../bank/bank-facts.ts'
import type { FileFacts } from '../../bank/facts.ts'
import type { Fault } from '../../fault.ts'
import type { MediumFault } from '../../media/medium.ts'

/** The faults of one rule among those of the pictures that a file shows, each where the picture stands. */
export function* picturesWith(
  rule: MediumFault['rule'],
  { path, pictures }: FileFacts,
  { readPicture }: BankFacts,
): Generator<Fault> {
  for (const { url, place } of pictures)
    for (const { rule: own, ...fault } of readPicture(path, url).faults)
      if (own === rule) yield { place, ...fault }
}
