import type { DeckWords } from './en.ts'

export const fr: DeckWords = {
  extraDeck: 'complément',
  core: 'le paquet qui suffit à lui seul.',
  extra:
    'prédictions, pièges, comparaisons et questions suivantes, pour quand le paquet principal est acquis.',
  inIt: 'Contenu',
  notes: 'Notes',
  cards: 'Cartes',
  basic: 'Questions',
  choice: 'Choix multiples',
  fact: 'Faits',
  'follow-up': 'Questions suivantes',
  open: 'Questions ouvertes',
  pitfall: 'Pièges',
  point: 'Points clés',
  predict: 'Prédictions',
  row: 'Comparaisons',
  study: 'Comment étudier',
  order:
    'Étudiez tout le paquet : d’abord les points clés, puis, quand vous les savez, la question dont ils font partie.',
  aloud:
    'Répondez à une question ouverte à voix haute avant de retourner la carte, puis cochez ce que vous avez dit.',
  later: 'Commencez-le quand la plupart des cartes du paquet principal sont apprises.',
  suspend: 'Une carte ne vous dit rien : suspendez-la.',
  report: 'Une carte est fausse : *{report}*, à la fin du verso.',
  settings: 'Réglages qui conviennent, dans les options du paquet',
  retention: 'FSRS : activé, rétention souhaitée 0,90',
  perDay: 'Nouvelles cartes : 20 par jour, 10 si le temps manque',
  gather:
    'Rassembler les nouvelles cartes par position croissante, pour que vienne d’abord ce qui décide de la plupart des entretiens',
  bury: 'Enfouir les cartes sœurs, nouvelles et à réviser : activé',
  updates: 'Mises à jour',
  added: 'Nouvelles',
  reworded: 'Reformulées',
  unchanged: 'rien de nouveau dans ce paquet',
  keeps: 'Importez le fichier plus récent par-dessus ce paquet : ce que vous avez appris reste.',
  replaces:
    'Une note dont le contenu a changé est remplacée en entier, avec vos modifications, vos étiquettes et *My notes*. Toutes les autres restent comme vous les avez laissées.',
  ownLook:
    'Votre propre apparence va dans le fichier média `_prepdeck-own.css`, qu’aucune mise à jour ne touche.',
  terms: 'Conditions',
  text: 'Texte',
  code: 'Code',
}
