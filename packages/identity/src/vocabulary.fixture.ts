/** What questions are made of in one language: `{a}` in a frame is a subject in a situation. */
export interface Vocabulary {
  readonly frames: readonly string[]
  readonly subjects: readonly string[]
  readonly situations: readonly string[]
  /** What stands between two words. */
  readonly space: string
}

export const english: Vocabulary = {
  space: ' ',
  frames: [
    'What is {a}?',
    'Explain {a} to a beginner.',
    'When would you choose {a}?',
    'How does {a} work?',
    'Why can {a} become slow?',
    'Which mistakes do people make with {a}?',
    'How would you test {a}?',
    'What are the limits of {a}?',
    'Describe a bug that came from {a}.',
    'What is a good alternative to {a}?',
    'How do you measure {a}?',
    'What is the difference between the theory and the practice of {a}?',
    'Who should own {a}?',
    'Is {a} worth its price?',
    'How would you document {a}?',
    'What would break without {a}?',
  ],
  subjects: [
    'a hash table',
    'garbage collection',
    'a context manager',
    'the event loop',
    'a covering index',
    'an outer join',
    'a message queue',
    'eventual consistency',
    'load balancing',
    'static typing',
    'multiple inheritance',
    'lazy evaluation',
    'gradient descent',
    'cross-validation',
    'a confusion matrix',
    'a retry policy',
    'dependency injection',
    'schema migration',
    'rate limiting',
    'feature flags',
  ],
  situations: [
    'in a small start-up',
    'on a single machine',
    'across several data centres',
    'when memory is scarce',
    'during a long migration',
    'with thousands of users',
    'for untrusted input',
    'inside a mobile app',
    'under strict privacy law',
    'without a database',
    'after a failed release',
    'at the edge of a network',
    'next to legacy code',
    'before any profiling',
  ],
}

export const spanish: Vocabulary = {
  space: ' ',
  frames: [
    '¿Qué es {a}?',
    'Explica {a} a un principiante.',
    '¿Cuándo elegirías {a}?',
    '¿Cómo funciona {a}?',
    '¿Por qué se vuelve lento todo con {a}?',
    '¿Qué errores se cometen con {a}?',
    '¿Cómo probarías {a}?',
    '¿Qué límites tiene {a}?',
    'Describe un fallo causado por {a}.',
    '¿Existe alguna alternativa a {a}?',
    '¿Cómo se mide {a}?',
    '¿En qué se diferencian la teoría y la práctica de {a}?',
    '¿Quién debería encargarse de {a}?',
    '¿Merece la pena {a}?',
    '¿Cómo documentarías {a}?',
    '¿Qué se rompería sin {a}?',
  ],
  subjects: [
    'una tabla hash',
    'la recolección de basura',
    'un gestor de contexto',
    'el bucle de eventos',
    'un índice compuesto',
    'una unión externa',
    'una cola de mensajes',
    'la consistencia eventual',
    'el reparto de carga',
    'el tipado estático',
    'la herencia múltiple',
    'la evaluación perezosa',
    'el descenso de gradiente',
    'la validación cruzada',
    'una matriz de confusión',
    'un plan de reintentos',
    'la inyección de dependencias',
    'la migración de esquemas',
    'un límite de peticiones',
    'un despliegue gradual',
  ],
  situations: [
    'en una empresa pequeña',
    'sobre una sola máquina',
    'entre varios centros de datos',
    'cuando escasea la memoria',
    'durante una larga transición',
    'con miles de usuarios',
    'para entradas dudosas',
    'dentro de una aplicación móvil',
    'bajo leyes estrictas de privacidad',
    'sin base de datos',
    'tras una publicación fallida',
    'al borde de la red',
    'junto a código heredado',
    'antes de analizar el rendimiento',
  ],
}

export const chinese: Vocabulary = {
  space: '',
  frames: [
    '什么是{a}？',
    '请向初学者解释{a}。',
    '什么时候应该选择{a}？',
    '{a}的原理是怎样的？',
    '为什么{a}会变慢？',
    '使用{a}时常犯哪些错误？',
    '怎样测试{a}？',
    '{a}有哪些局限？',
    '讲一个由{a}引起的故障。',
    '{a}有什么好的替代方案？',
    '如何衡量{a}？',
    '{a}的理论和实践有什么区别？',
    '谁应该负责{a}？',
    '{a}值得付出代价吗？',
    '怎样为{a}编写文档？',
    '没有{a}会坏掉什么？',
  ],
  subjects: [
    '哈希表',
    '垃圾回收',
    '上下文管理器',
    '事件循环',
    '联合索引',
    '外连接',
    '消息队列',
    '最终一致性',
    '负载均衡',
    '静态类型',
    '多重继承',
    '惰性求值',
    '梯度下降',
    '交叉验证',
    '混淆矩阵',
    '重试策略',
    '依赖注入',
    '数据迁移',
    '流量限制',
    '功能开关',
  ],
  situations: [
    '小公司里的',
    '单台机器上的',
    '多个数据中心之间的',
    '内存紧张时的',
    '长期升级过程中的',
    '面对成千上万用户的',
    '处理可疑输入的',
    '手机应用内部的',
    '严格隐私法规下的',
    '不用数据库的',
    '发布失败之后的',
    '网络边缘的',
    '与遗留代码并存的',
    '性能分析之前的',
  ],
}

/** A sequence of numbers below the given limits; the same for the same seed (D. Lehmer's generator). */
export type Random = (limit: number) => number

export function toRandom(seed: number): Random {
  let state = (seed % 2147483646) + 1
  return limit => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * limit)
  }
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('expected something to pick from')
  return value
}

export function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const left = [...values]
  return values.flatMap(() => left.splice(random(left.length), 1))
}

/**
 * As many questions as wanted, no two of which agree in more than one of their three parts: nobody
 * asks the same thing twice. One pair in a hundred has 60 % of its words in common all the same,
 * as in the banks that people write.
 */
export function toQuestions(count: number, vocabulary: Vocabulary, random: Random): string[] {
  const questions: (readonly string[])[] = []
  while (questions.length < count) {
    const parts = toParts(vocabulary, random)
    const isNew = questions.every(other => other.filter((part, at) => part === parts[at]).length <= 1)
    if (isNew) questions.push(parts)
  }
  return questions.map(parts => toText(parts, vocabulary))
}

function toParts({ frames, subjects, situations }: Vocabulary, random: Random): string[] {
  return [frames, subjects, situations].map(parts => pick(parts, random))
}

/** Chinese puts the situation first. */
function toText(
  [frame = '', subject = '', situation = '']: readonly string[],
  { space }: Vocabulary,
): string {
  return frame.replace('{a}', space ? `${subject}${space}${situation}` : situation + subject)
}

/**
 * Another wording that keeps 60 % of the words: some of the others are words of other questions,
 * some are left out. Fewer than three have none to spare.
 */
export function reword(text: string, vocabulary: Vocabulary, random: Random): string {
  const words = wordsOf(text)
  const most = Math.floor(words.length * 0.4)
  if (most === 0) return text
  for (;;) {
    const changed = shuffle([...words.keys()], random).slice(0, 1 + random(most))
    const others = words.map((word, at) => (changed.includes(at) ? otherWord(vocabulary, random) : word))
    const reworded = `${others.filter(Boolean).join(vocabulary.space)}?`
    // Read as a whole, Chinese words may end elsewhere.
    if (shareKept(text, reworded) >= 0.6) return reworded
  }
}

/** Of the words of a text, the share that is in the other one too. */
function shareKept(text: string, other: string): number {
  const left = wordsOf(other)
  const words = wordsOf(text)
  const kept = words.filter(word => left.includes(word) && left.splice(left.indexOf(word), 1))
  return kept.length / words.length
}

/** A word of some other question; one time in four none. */
function otherWord(vocabulary: Vocabulary, random: Random): string {
  return random(4) === 0 ? '' : pick(wordsOf(toText(toParts(vocabulary, random), vocabulary)), random)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}
