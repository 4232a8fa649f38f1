import type { DeckWords } from './en.ts'

export const de: DeckWords = {
  extraDeck: 'Zusatz',
  core: 'der Stapel, der für sich allein genügt.',
  extra: 'Vorhersagen, Irrtümer, Vergleiche und Anschlussfragen, für die Zeit, wenn der Hauptstapel sitzt.',
  inIt: 'Darin',
  notes: 'Notizen',
  cards: 'Karten',
  basic: 'Fragen',
  choice: 'Auswahlfragen',
  fact: 'Fakten',
  'follow-up': 'Anschlussfragen',
  open: 'Offene Fragen',
  pitfall: 'Irrtümer',
  point: 'Kernpunkte',
  predict: 'Vorhersagen',
  row: 'Vergleiche',
  study: 'So lernst du damit',
  order: 'Lerne den ganzen Stapel: Erst kommen die Kernpunkte, und wenn du sie kannst, die Frage dazu.',
  aloud:
    'Antworte auf eine offene Frage laut, bevor du die Karte umdrehst, und hake dann ab, was du gesagt hast.',
  later: 'Beginne damit, wenn die meisten Karten des Hauptstapels sitzen.',
  suspend: 'Eine Karte sagt dir nichts: Setze sie aus.',
  report: 'Eine ist falsch: *{report}*, am Ende ihrer Rückseite.',
  settings: 'Passende Einstellungen, in den Optionen des Stapels',
  retention: 'FSRS: an, gewünschte Erinnerungsrate 0,90',
  perDay: 'Neue Karten: 20 am Tag, 10 bei wenig Zeit',
  gather:
    'Neue Karten nach aufsteigender Position sammeln, damit zuerst kommt, was die meisten Gespräche entscheidet',
  bury: 'Neue und fällige Geschwisterkarten zurückstellen: an',
  updates: 'Aktualisieren',
  added: 'Neu',
  reworded: 'Umformuliert',
  unchanged: 'nichts Neues in diesem Stapel',
  keeps: 'Importiere die neuere Datei über diesen Stapel: Was du gelernt hast, bleibt.',
  replaces:
    'Eine Notiz, deren Inhalt sich geändert hat, wird ganz ersetzt, mit deinen Änderungen, deinen Schlagwörtern und *My notes*. Jede andere bleibt, wie du sie hinterlassen hast.',
  ownLook:
    'Dein eigenes Aussehen gehört in die Mediendatei `_prepdeck-own.css`, die keine Aktualisierung anrührt.',
  terms: 'Bedingungen',
  text: 'Text',
  code: 'Code',
}
