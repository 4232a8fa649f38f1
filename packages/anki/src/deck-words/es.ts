import type { DeckWords } from './en.ts'

export const es: DeckWords = {
  extraDeck: 'extra',
  core: 'el mazo que basta por sí solo.',
  extra:
    'predicciones, errores, comparaciones y preguntas de seguimiento, para cuando domines el mazo principal.',
  inIt: 'Contenido',
  notes: 'Notas',
  cards: 'Tarjetas',
  basic: 'Preguntas',
  choice: 'Opción múltiple',
  fact: 'Datos',
  'follow-up': 'Preguntas de seguimiento',
  open: 'Preguntas abiertas',
  pitfall: 'Errores',
  point: 'Puntos clave',
  predict: 'Predicciones',
  row: 'Comparaciones',
  study: 'Cómo estudiar',
  order:
    'Estudia el mazo entero: primero vienen los puntos clave y, cuando los sabes, la pregunta a la que pertenecen.',
  aloud:
    'Responde a una pregunta abierta en voz alta antes de girar la tarjeta y marca luego lo que dijiste.',
  later: 'Empiézalo cuando hayas aprendido la mayoría de las tarjetas del mazo principal.',
  suspend: 'Si una tarjeta no te dice nada, suspéndela.',
  report: 'Si una está mal: *{report}*, al final del reverso.',
  settings: 'Ajustes adecuados, en las opciones del mazo',
  retention: 'FSRS: activado, retención deseada 0,90',
  perDay: 'Tarjetas nuevas: 20 al día, 10 si hay poco tiempo',
  gather:
    'Reunir las tarjetas nuevas por posición ascendente, para que venga primero lo que decide la mayoría de las entrevistas',
  bury: 'Enterrar las hermanas nuevas y las de repaso: activado',
  updates: 'Actualizaciones',
  added: 'Nuevas',
  reworded: 'Reformuladas',
  unchanged: 'nada nuevo en este mazo',
  keeps: 'Importa el archivo más reciente sobre este mazo: lo aprendido se conserva.',
  replaces:
    'Una nota cuyo contenido cambió se reemplaza entera, con tus cambios, tus etiquetas y *My notes*. Las demás quedan como las dejaste.',
  ownLook:
    'Tu propio aspecto va en el archivo de medios `_prepdeck-own.css`, que ninguna actualización toca.',
  terms: 'Condiciones',
  text: 'Texto',
  code: 'Código',
}
