import type { AlertData } from '@prepdeck/model'

/** What a reader sees above an alert: GitHub's own words. */
export const alertTitle: Readonly<Record<AlertData['alert'], string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
}
