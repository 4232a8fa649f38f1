export const en = {
  aloud: 'Answer aloud',
  minutes: 'min',
  chooseOne: 'Choose one',
  chooseAll: 'Choose all that apply',
  compare: 'How do they compare?',
  predict: 'What does this print?',
  wrong: 'What is wrong with this?',
  said: 'Did you say',
  gradePoints: 'Again if you missed the short answer or two points, else Good.',
  gradeShort: 'Again if you missed the short answer, else Good.',
  readOn: 'Read on',
  explanation: 'Explanation',
  fullAnswer: 'Full answer',
  hint: 'Hint',
  references: 'References',
  source: 'Source',
  report: 'Report a mistake',
  version: 'Version',
  myNotes: 'My notes',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  // Names of decks, by which an import finds a deck again: once released, they stay.
  keyPoints: 'Key points',
  openQuestions: 'Open questions',
} as const

/** The same in any language. Buttons are told by their place, for Anki names them in a language of its own. */
export type Words = Readonly<Record<keyof typeof en, string>>
