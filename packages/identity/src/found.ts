import type { DraftItem } from '@prepdeck/model'
import { fingerprintOfItem } from './fingerprint.ts'
import { stemOf, textOf } from './item-text.ts'
import type { Found } from './matchers/matcher.ts'

export function toFound(item: DraftItem): Found {
  return { item, text: textOf(item), stem: stemOf(item), fingerprint: fingerprintOfItem(item) }
}
