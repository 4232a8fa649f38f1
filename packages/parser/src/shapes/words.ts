/** Words that stand before a question, in the languages in which people write question banks. */
const questionLabels = [
  ...[
    'question',
    'q',
    'ques',
    'pregunta',
    'pergunta',
    'questão',
    'p',
    'frage',
    'domanda',
    'd',
    'вопрос',
    'в',
  ],
  ...[
    'питання',
    'pytanie',
    'otázka',
    'kérdés',
    'întrebare',
    'ερώτηση',
    'soru',
    's',
    'pertanyaan',
    'câu hỏi',
    'câu',
  ],
  ...['vraag', 'fråga', 'spørsmål', 'kysymys', 'السؤال', 'سؤال', 'س', 'پرسش', 'प्रश्न', 'প্রশ্ন', 'คำถาม'],
  ...['问题', '問題', '题目', '問', '题', '問い', '質問', '문제', '질문', '문'],
]

/** Words that stand before an answer. */
const answerLabels = [
  ...[
    'answer',
    'a',
    'ans',
    'solution',
    'explanation',
    'respuesta',
    'r',
    'solución',
    'resposta',
    'solução',
    'réponse',
  ],
  ...[
    'antwort',
    'lösung',
    'risposta',
    'soluzione',
    'ответ',
    'о',
    'решение',
    'відповідь',
    'рішення',
    'odpowiedź',
  ],
  ...['odpověď', 'válasz', 'răspuns', 'απάντηση', 'cevap', 'çözüm', 'yanıt', 'jawaban', 'trả lời', 'đáp án'],
  ...[
    'antwoord',
    'svar',
    'vastaus',
    'الإجابة',
    'إجابة',
    'الجواب',
    'جواب',
    'ج',
    'پاسخ',
    'उत्तर',
    'উত্তর',
    'คำตอบ',
  ],
  ...['答案', '答', '解答', '回答', '解析', '정답', '답변', '답', '해답'],
]

/** Words for an answer, wherever they stand in a summary: `See the answer`. */
const answerWords =
  /answer|solution|explanation|respuesta|soluci[oó]n|resposta|solução|réponse|antwort|lösung|risposta|soluzione|ответ|решение|відповідь|odpowied|odpověď|válasz|răspuns|απάντηση|cevap|çözüm|yanıt|jawaban|trả lời|đáp án|antwoord|svar|vastaus|إجابة|جواب|پاسخ|उत्तर|উত্তর|คำตอบ|答案|解答|回答|解析|정답|답|spoiler/iu

const question = toLabel(questionLabels)
const answer = toLabel(answerLabels)

/** A label at the head of a text. */
export interface Label {
  /** How many characters it takes, with its number, its colon and the space behind. */
  readonly length: number
  readonly number: number | undefined
}

/** `Question 12: Why?` → 13 characters, number 12; `Q. Why?`; `问题：…`. A word alone is no label. */
export function readQuestionLabel(text: string): Label | undefined {
  return readLabel(question, text)
}

/** `Answer: D`, `R:`, `答案：…` */
export function readAnswerLabel(text: string): Label | undefined {
  return readLabel(answer, text)
}

/** Whether a summary says that it folds an answer away, rather than asking a question itself. */
export function foldsAnswer(summary: string): boolean {
  const text = summary.trim()
  if (text.length > 60 || /[?？؟]$/.test(text)) return false
  return answerWords.test(text) || readAnswerLabel(`${text}:`) !== undefined
}

/** Whether a summary says only that something is behind it: `Show`, `Details`, nothing at all. */
export function foldsAnything(summary: string): boolean {
  return /^\W*(?:(?:click|tap|press|here|to|show|view|see|reveal|expand|open|more|details?|ver|mostrar|más|voir|anzeigen|показать|点击|查看|展开|表示|보기)\W*)*$/iu.test(
    summary,
  )
}

function toLabel(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).join('|')
  const numbered = '#?\\s*(\\d{1,4})\\s*[\\])]?\\s*(?:[:：.)、-]|\\s|$)'
  const plain = '[\\])]?\\s*(?:[:：.)、-]|$)'
  return new RegExp(`^\\s*[[(]?(?:${longestFirst})[.]?\\s*(?:${numbered}|${plain})\\s*`, 'iu')
}

function readLabel(pattern: RegExp, text: string): Label | undefined {
  const match = pattern.exec(text)
  if (!match || !isLabel(match[0], match[1])) return undefined
  return { length: match[0].length, number: match[1] === undefined ? undefined : Number(match[1]) }
}

/** A short word needs a colon or a number: `A: yes` and `Q1 why`, but not `A. Option` or `S3 buckets`. */
function isLabel(head: string, number: string | undefined): boolean {
  const word = head.match(/\p{L}+/u)?.[0] ?? ''
  if (/[:：]/.test(head) || [...word].length > 3) return true
  return number !== undefined && (word.toLowerCase() === 'q' || /\d\s*[\])]?\s*[.)、-]/.test(head))
}
