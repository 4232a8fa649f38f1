export const en = {
  /**
   * What templates say, and names of decks. Buttons are told by their place, for Anki names them in a language of its
   * own.
   */
  card: {
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
  },
  /**
   * What a deck says of itself. `{report}` is the word that the cards have for the link. The name of the extra deck
   * stays once it is released.
   */
  deck: {
    extraDeck: 'extra',
    core: 'the deck that is enough by itself.',
    extra: 'predictions, pitfalls, comparisons and follow-ups, for when the core deck sits.',
    inIt: 'In it',
    notes: 'Notes',
    cards: 'Cards',
    basic: 'Questions',
    choice: 'Multiple choice',
    fact: 'Facts',
    'follow-up': 'Follow-ups',
    open: 'Open questions',
    pitfall: 'Pitfalls',
    point: 'Key points',
    predict: 'Predictions',
    row: 'Comparisons',
    study: 'How to study',
    order: 'Study the whole deck: points come first, and the question they belong to when you know them.',
    aloud: 'Answer an open question aloud before you turn the card, then tick what you said.',
    later: 'Begin it when most cards of the core deck are learnt.',
    suspend: 'A card that says nothing to you: suspend it.',
    report: 'One that is wrong: *{report}*, at the end of its back.',
    settings: 'Settings that suit it, in the deck’s options',
    retention: 'FSRS: on, desired retention 0.90',
    perDay: 'New cards: 20 a day, 10 when time is short',
    gather: '*New card gather order*: “Ascending position”, so that what decides most interviews comes first',
    bury: '*Bury new siblings* and *Bury review siblings*: on',
    updates: 'Updates',
    added: 'New',
    reworded: 'Reworded',
    unchanged: 'nothing new in this deck',
    keeps: 'Import the newer file over this deck: what you have learnt stays.',
    replaces:
      'A note whose content changed is replaced as a whole, with your edits, your tags and *My notes*. Every other note stays as you left it.',
    ownLook: 'Your own look goes into the media file `_prepdeck-own.css`, which no update touches.',
    terms: 'Terms',
    text: 'Text',
    code: 'Code',
  },
} as const

/** The same in any language. */
export type Words = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], string>>
}
