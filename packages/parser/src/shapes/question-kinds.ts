/** What people call the kinds of questions, in the languages in which they part their banks by them. */
const kind = [
  'multiple[- ]choice|single[- ]choice|multiple select|true ?/ ?false|fill[- ]in[- ]the[- ]blanks?|short answers?',
  'open[- ]ended|essays?|matching',
  '(?:opción|selección) múltiple|verdadero ?/ ?falso|respuesta corta|desarrollo',
  'm[úu]ltipla escolha|verdadeiro ?/ ?falso|discursivas?|dissertativas?|objetivas',
  'choix (?:multiples?|unique)|vrai ?/ ?faux|mehrfachauswahl|richtig ?/ ?falsch|offene',
  'scelta multipla|vero ?/ ?falso|pilihan ganda(?: kompleks)?|benar ?/ ?salah|isian(?: singkat)?|esai|uraian',
  'trắc nghiệm(?: khách quan)?|đúng ?/ ?sai|tự luận|çoktan seçmeli|doğru ?/ ?yanlış|açık uçlu',
  'тестовые|с выбором ответа|открытые|верно ?/ ?неверно|zamknięte|otwarte|prawda ?/ ?fałsz',
  '(?:单项|多项|不定项|單項|多項)?(?:选择|選擇)题?|[单單多]选?(?:选择)?[题題]|判断(?:正误)?题?|判斷題|填空[题題]?|[简簡]答[题題]?|[问問]答[题題]|论述[题題]?|論述題|名[词詞]解[释釋]|[计計]算[题題]|[编編]程[题題]|[应應]用[题題]|案例分析题?|分析题|综合题|材料题|改错题',
  '객관식|주관식|단답형|서술형|選択問題|記述問題|正誤問題',
].join('|')
const noun =
  '(?: ?(?:questions?|items?|tasks?|preguntas?|quest[õo]es|perguntas?|fragen|domande|sorular[ıi]?|soal|вопросы|pytania|문제))?'
const nounBefore =
  '(?:(?:questions?|preguntas?(?: de)?|quest[õo]es(?: de)?|perguntas?(?: de)?|fragen|domande(?: a)?|soal|câu hỏi|вопросы|pytania) ?)?'
const aside = '(?:\\s*[([（【][^()[\\]（）【】]{1,40}[)\\]）】])?'
const name = `${nounBefore}(?:${kind})${noun}`

const whole = new RegExp(`^[\\s\\p{P}]*${name}${aside}[\\s\\p{P}]*$`, 'iu')
/** `一、`, `二.`, `Part II:`, `A.`, `第三部分` */
const part =
  '(?:第?[一二三四五六七八九十]{1,3}(?:部分|大[题題])?|(?:part|section|parte|partie|teil|phần|bagian|часть|część|bölüm) (?:[ivx]{1,4}|\\d{1,2}|[a-h])|[IVX]{1,4}|[A-H])\\s*[、.．:：)）\\s–—-]\\s*'
const numbered = new RegExp(`^\\s*${part}${name}${aside}[\\s\\p{P}]*$`, 'iu')

/** Longer than the name of a kind with what may stand around it. */
const longest = 80

/** Whether a text says only of what kind a question is: `Multiple choice`, `True/False (2 points)`. */
export function namesKind(text: string): boolean {
  return text.length <= longest && !text.includes('?') && whole.test(text)
}

/** Whether a line says of what kind the questions below it are: `一、单选题（共 20 题）`, `Part II: Essays`. */
export function namesPart(text: string): boolean {
  return text.length <= longest && !text.includes('?') && numbered.test(text)
}
