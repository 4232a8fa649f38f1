import type { DeckWords } from './en.ts'

export const pt: DeckWords = {
  extraDeck: 'extra',
  core: 'o baralho que basta por si só.',
  extra:
    'previsões, armadilhas, comparações e perguntas seguintes, para quando o baralho principal estiver dominado.',
  inIt: 'Conteúdo',
  notes: 'Notas',
  cards: 'Cartões',
  basic: 'Perguntas',
  choice: 'Múltipla escolha',
  fact: 'Factos',
  'follow-up': 'Perguntas seguintes',
  open: 'Perguntas abertas',
  pitfall: 'Armadilhas',
  point: 'Pontos-chave',
  predict: 'Previsões',
  row: 'Comparações',
  study: 'Como estudar',
  order:
    'Estude o baralho inteiro: primeiro vêm os pontos-chave e, quando os sabe, a pergunta a que pertencem.',
  aloud: 'Responda a uma pergunta aberta em voz alta antes de virar o cartão e marque depois o que disse.',
  later: 'Comece quando a maioria dos cartões do baralho principal estiver aprendida.',
  suspend: 'Se um cartão não lhe diz nada, suspenda-o.',
  report: 'Se um está errado: *{report}*, no fim do verso.',
  settings: 'Definições adequadas, nas opções do baralho',
  retention: 'FSRS: ligado, retenção desejada 0,90',
  perDay: 'Cartões novos: 20 por dia, 10 se o tempo for pouco',
  gather:
    'Reunir os cartões novos por posição crescente, para que venha primeiro o que decide a maioria das entrevistas',
  bury: 'Enterrar os cartões irmãos novos e de revisão: ligado',
  updates: 'Atualizações',
  added: 'Novos',
  reworded: 'Reformulados',
  unchanged: 'nada de novo neste baralho',
  keeps: 'Importe o ficheiro mais recente sobre este baralho: o que aprendeu fica.',
  replaces:
    'Uma nota cujo conteúdo mudou é substituída por inteiro, com as suas alterações, as suas etiquetas e *My notes*. Todas as outras ficam como as deixou.',
  ownLook:
    'O seu próprio aspeto vai para o ficheiro multimédia `_prepdeck-own.css`, em que nenhuma atualização toca.',
  terms: 'Condições',
  text: 'Texto',
  code: 'Código',
}
