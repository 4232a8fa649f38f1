import { withoutInvitations } from '../words.ts'

/** What people say before options, and no more. */
const announcements: ReadonlySet<string> = new Set([
  ...[
    'option',
    'options',
    'choices',
    'answer choices',
    'answer options',
    'possible answers',
    'multiple choice',
  ],
  ...['opciones', 'opciones de respuesta', 'alternativas', 'alternativas disponíveis', 'opções', 'opzioni'],
  ...['choix', 'propositions', 'réponses possibles', 'antwortmöglichkeiten', 'antwortoptionen', 'optionen'],
  ...[
    'варианты',
    'варианты ответа',
    'варианты ответов',
    'варіанти',
    'варіанти відповіді',
    'варіанти відповідей',
  ],
  ...[
    'opcje',
    'warianty',
    'warianty odpowiedzi',
    'možnosti',
    'seçenekler',
    'şıklar',
    'pilihan',
    'pilihan jawaban',
  ],
  ...[
    'pilihan ganda',
    'lựa chọn',
    'các lựa chọn',
    '选项',
    '可选项',
    '選項',
    '選択肢',
    '보기',
    '선택지',
    '선지',
  ],
  ...['الخيارات', 'گزینه ها', 'گزینه‌ها', 'विकल्प', 'ตัวเลือก'],
])

/** Whether a line says only that options follow: `Options:`, `**Alternativas**`. */
export function isAnnouncement(line: string): boolean {
  return line.length <= longest && announcements.has(line.replaceAll(edges, '').toLowerCase())
}

/** Whether a summary says only that options are behind it: `Show the options`. */
export function foldsOptions(summary: string): boolean {
  return summary.length <= longest && isAnnouncement(withoutInvitations(summary))
}

/** Signs and spaces around words. */
const edges = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu

/** Longer than a line that says no more. */
const longest = 40
