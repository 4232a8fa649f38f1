import type { Identified, Vanished } from '@prepdeck/identity'
import type { Bank, DraftWithCards } from '@prepdeck/model'
import { type Fault, type Place, type Places, report } from '@prepdeck/parser'
import type { VFile } from 'vfile'

/**
 * Says of published ids that are lost, and of retired ones that cannot be so: in `bank.yaml`, at the
 * entries of `retired`, or where one is to be written.
 *
 * @param rest The file to say it of where there is no `bank.yaml`: the lock.
 */
export function reportFates(
  { vanished, wrongFates }: Identified,
  { retired }: DraftWithCards,
  published: Bank | undefined,
  places: Places,
  config: VFile | undefined,
  rest: VFile,
): void {
  const say = (ruleId: string, fault: Fault, at: Place | undefined): void => {
    report(config ?? rest, ruleId, { place: at?.position, ...fault }, 'error')
  }
  for (const { fate, reason } of wrongFates) say('retired', { reason }, places.get(fate))
  for (const lost of vanished) say('vanished', toFault(lost, published), places.get(retired))
}

/** ``Missing question `why`, which 1.0.0 had in `questions/why.md`; expected it, or what became of it`` */
function toFault({ what, id, item }: Vanished, published: Bank | undefined): Fault {
  const was = published?.items.find(one => one.id === item)
  const noun = what === 'card' ? 'card' : (was?.kind ?? 'question')
  const where = was ? ` in \`${was.source.path}\`` : ''
  return {
    reason: `Missing ${noun} \`${id}\`, which ${published?.version} had${where}; expected it, or what became of it`,
    cure: `Bring it back, or write under \`retired\` in bank.yaml: \`- { id: ${id}, fate: withdrawn, reason: … }\``,
  }
}
