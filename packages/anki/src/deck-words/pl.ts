import type { DeckWords } from './en.ts'

export const pl: DeckWords = {
  extraDeck: 'dodatek',
  core: 'talia, która wystarcza sama.',
  extra: 'przewidywania, pułapki, porównania i dalsze pytania, na czas, gdy talia główna jest opanowana.',
  inIt: 'Zawartość',
  notes: 'Notatki',
  cards: 'Karty',
  basic: 'Pytania',
  choice: 'Pytania wyboru',
  fact: 'Fakty',
  'follow-up': 'Dalsze pytania',
  open: 'Pytania otwarte',
  pitfall: 'Pułapki',
  point: 'Kluczowe punkty',
  predict: 'Przewidywania',
  row: 'Porównania',
  study: 'Jak się uczyć',
  order: 'Ucz się całej talii: najpierw są kluczowe punkty, a gdy je znasz, pytanie, do którego należą.',
  aloud:
    'Na pytanie otwarte odpowiedz na głos, zanim odwrócisz kartę, a potem zaznacz, co zostało powiedziane.',
  later: 'Zacznij, gdy umiesz większość kart talii głównej.',
  suspend: 'Karta nic ci nie mówi: zawieś ją.',
  report: 'Karta jest błędna: *{report}*, na końcu odwrotu.',
  settings: 'Odpowiednie ustawienia, w opcjach talii',
  retention: 'FSRS: włączone, pożądana retencja 0,90',
  perDay: 'Nowe karty: 20 dziennie, 10, gdy brakuje czasu',
  gather:
    'Nowe karty zbierane według rosnącej pozycji, żeby najpierw było to, co rozstrzyga większość rozmów',
  bury: 'Zakopywanie nowych i powtarzanych kart siostrzanych: włączone',
  updates: 'Aktualizacje',
  added: 'Nowe',
  reworded: 'Przeredagowane',
  unchanged: 'nic nowego w tej talii',
  keeps: 'Zaimportuj nowszy plik na tę talię: to, co już umiesz, zostaje.',
  replaces:
    'Notatka, której treść się zmieniła, jest zastępowana w całości, z twoimi zmianami, etykietami i *My notes*. Każda inna zostaje bez zmian.',
  ownLook:
    'Własny wygląd należy do pliku multimedialnego `_prepdeck-own.css`, którego żadna aktualizacja nie rusza.',
  terms: 'Warunki',
  text: 'Tekst',
  code: 'Kod',
}
