import type { DeckWords } from './en.ts'

export const it: DeckWords = {
  extraDeck: 'extra',
  core: 'il mazzo che basta da solo.',
  extra: 'previsioni, insidie, confronti e domande successive, per quando il mazzo principale è acquisito.',
  inIt: 'Contenuto',
  notes: 'Note',
  cards: 'Carte',
  basic: 'Domande',
  choice: 'Scelta multipla',
  fact: 'Fatti',
  'follow-up': 'Domande successive',
  open: 'Domande aperte',
  pitfall: 'Insidie',
  point: 'Punti chiave',
  predict: 'Previsioni',
  row: 'Confronti',
  study: 'Come studiare',
  order:
    'Studia tutto il mazzo: prima vengono i punti chiave e, quando li sai, la domanda a cui appartengono.',
  aloud: 'Rispondi a una domanda aperta ad alta voce prima di girare la carta, poi spunta ciò che hai detto.',
  later: 'Comincialo quando hai imparato la maggior parte delle carte del mazzo principale.',
  suspend: 'Se una carta non ti dice nulla, sospendila.',
  report: 'Se una è sbagliata: *{report}*, alla fine del retro.',
  settings: 'Impostazioni adatte, nelle opzioni del mazzo',
  retention: 'FSRS: attivo, ritenzione desiderata 0,90',
  perDay: 'Carte nuove: 20 al giorno, 10 se il tempo è poco',
  gather:
    'Raccogliere le carte nuove per posizione crescente, così viene prima ciò che decide la maggior parte dei colloqui',
  bury: 'Seppellire le carte sorelle nuove e da ripassare: attivo',
  updates: 'Aggiornamenti',
  added: 'Nuove',
  reworded: 'Riformulate',
  unchanged: 'niente di nuovo in questo mazzo',
  keeps: 'Importa il file più recente sopra questo mazzo: ciò che hai imparato resta.',
  replaces:
    'Una nota il cui contenuto è cambiato viene sostituita per intero, con le tue modifiche, le tue etichette e *My notes*. Tutte le altre restano come le hai lasciate.',
  ownLook:
    'Il tuo aspetto personale va nel file multimediale `_prepdeck-own.css`, che nessun aggiornamento tocca.',
  terms: 'Condizioni',
  text: 'Testo',
  code: 'Codice',
}
