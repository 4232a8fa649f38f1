import { digits, toNumber } from './numbers/digits.ts'
import { ornament } from './numbers/numbering.ts'

/** Words that stand before a question, in the languages in which people write question banks. */
const questionWords = [
  ...['question', 'ques', 'q', 'pregunta', 'pergunta', 'questão', 'p', 'frage', 'domanda', 'quesito', 'd'],
  ...['вопрос', 'в', 'питання', 'запитання', 'въпрос', 'питање', 'pitanje', 'vprašanje', 'pytanie'],
  ...['otázka', 'kérdés', 'întrebare', 'întrebarea', 'ερώτηση', 'soru', 's', 'pertanyaan', 'soal', 'soalan'],
  ...['câu hỏi', 'câu', 'vraag', 'fråga', 'spørsmål', 'spørgsmål', 'kysymys', 'küsimus', 'klausimas'],
  ...['السؤال', 'سؤال', 'س', 'پرسش', 'שאלה', 'प्रश्न', 'सवाल', 'প্রশ্ন', 'கேள்வி', 'คำถาม', 'savol', 'sual'],
  ...['问题', '問題', '题目', '題目', '問', '问', '题', '題', '問い', '設問', '質問', '문제', '질문', '문'],
]

/** Words that stand before an answer. */
const answerWords = [
  ...[
    'answers?',
    'a',
    'ans',
    'solutions?',
    'explanation',
    'respuestas?',
    'r',
    'soluci[oó]n',
    'explicaci[oó]n',
  ],
  ...['respostas?', 'solução', 'gabarito', 'réponses?', 'corrigé', 'antwort(?:en)?', 'lösung(?:en)?'],
  ...['musterlösung', 'erklärung', 'risposta', 'risposte', 'soluzion[ei]', 'ответы?', 'о', 'решени[ея]'],
  ...[
    'пояснение',
    'відповід[ьі]',
    'рішення',
    'пояснення',
    'отговор',
    'одговор',
    'odgovor',
    'odpowied(?:ź|zi)',
  ],
  ...['odpověď', 'odpoveď', 'řešení', 'válasz', 'megoldás', 'răspuns', 'απάντηση', 'cevap', 'cevab[ıi]'],
  ...['çözüm', 'yanıt', 'jawaban', 'jawapan', 'trả lời', 'đáp án', 'lời giải', 'antwoord', 'svar', 'vastaus'],
  ...['الإجابة', 'إجابة', 'الاجابة', 'الجواب', 'جواب', 'ج', 'پاسخ', 'תשובה', 'उत्तर', 'जवाब', 'উত্তর', 'คำตอบ'],
  ...[
    '答案',
    '答',
    '解答',
    '回答',
    '解析',
    '正解',
    '答え',
    '정답',
    '답변',
    '답',
    '해답',
    '풀이',
    '해설',
    'javob',
    'cavab',
  ],
]

/** What people say of an answer, before the word and behind it: `Correct answer`, `Respuesta correcta`. */
const qualifiersBefore =
  "the|your|my|correct|right|best|sample|model|suggested|short|long|quick|expected|possible|example|final|detailed|full|see|official|la|le|a|bonne|une|richtige|korrekte|die|правильный|верный|правильна|вірна|prawidłowa|poprawna|správná|helyes|corect|doğru|to[ʻ‘']g[ʻ‘']ri|正确的?|標準|标准|参考|參考|模範|模范|我的|모범|예시|الصحيحة|पूरा|सही"
const qualifiersBehind =
  'is|are|key|option|correcta|correcto|correta|certa|correcte|exacte|corretta|giusta|richtig|modelo|sugerida|possível|referência|benar|betul|đúng|corect|الصحيحة|الصحيح|和解析|与解析|及解析|解析|例|및 해설|해설'

/** Words for an answer, wherever they stand in a summary: `See the answer`. */
const speaksOfAnswer = new RegExp(
  `(?<!\\p{L})(?:${answerWords.filter(word => word.length > 2).join('|')}|spoilers?|hints? (?:and|&) answers?)(?!\\p{L})|答|解析|解説|정답|답변|해답|풀이`,
  'iu',
)

/** `1` of `12 of 20`; nothing may stand between a word and its number but a sign. */
const number = `(?:#|№|n[º°o]\\.?|no\\.?|nr\\.?|num(?:ber|ero)?\\.?|número)?\\s*(${digits})(?:\\s*(?:of|/|de|из|von|sur|di)\\s*${digits})?`

/** The two sides of a card, which are no words for an answer anywhere else. */
const fronts = ['front', 'vorderseite', 'anverso', 'recto', '正面']
const backs = ['back', 'rückseite', 'reverso', 'verso', '背面']

const question = toLabel([...questionWords, ...fronts])
const answer = toLabel([...answerWords, ...backs], qualifiersBefore, qualifiersBehind)

/** A label at the head of a text. */
export interface Label {
  /** How many characters it takes, with its number, its colon and the space behind. */
  readonly length: number
  readonly number: number | undefined
}

/** `Question 12: Why?` → 13 characters, number 12; `Q. Why?`; `问题：…`. A word alone is no label. */
export function readQuestionLabel(text: string): Label | undefined {
  return readLabel(question, text, isLong)
}

/** `Answer: D`, `R:`, `Respuesta correcta:`, `答案：…` */
export function readAnswerLabel(text: string): Label | undefined {
  return readLabel(
    answer,
    text,
    word => isLong(word) || /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2,}$/u.test(word),
  )
}

/** Whether a label speaks of an explanation, which may follow an answer as well. */
export function isExplanation(text: string): boolean {
  return /^[^\p{L}]*(?:expla|explica|erklär|поясн|解析|해설|풀이)/iu.test(text)
}

/** Whether a summary says that it folds an answer away, rather than asking a question itself. */
export function foldsAnswer(summary: string): boolean {
  const text = summary.trim()
  if (text.length > 60 || /[?？؟]$/.test(text)) return false
  return speaksOfAnswer.test(text) || readAnswerLabel(`${text}:`) !== undefined
}

/** Words of a summary that says only that something is behind it. */
const invitations =
  /(?<!\p{L})(?:click|tap|press|here|me|to|the|show|view|see|reveal|expand|open|toggle|more|details?|ver|mostrar|más|mais|clique|aqui|aquí|voir|afficher|plus|anzeigen|aufklappen|mehr|mostra|показать|открыть|раскрыть|подробнее|показати|göster|pokaż|xem|nhấn|để|lihat)(?!\p{L})|点击|點擊|查看|展开|展開|显示|顯示|詳細|表示|見る|開く|클릭|눌러|펼치기|더보기|보기/giu

/** Whether a summary says only that something is behind it: `Show`, `Details`, nothing at all. */
export function foldsAnything(summary: string): boolean {
  return !/[\p{L}\p{N}]/u.test(summary.replaceAll(invitations, ''))
}

function toLabel(words: readonly string[], before = '', behind = ''): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).join('|')
  const head = before === '' ? '' : `(?:(?:${before})\\s*){0,2}`
  const tail =
    behind === '' ? '' : `(?:\\s*(?:${behind})){0,2}(?:\\s*[(（][^()（）]{1,30}[)）](?=\\s*[:：]))?`
  const numbered = `[\\s_-]*${number}\\s*[\\])】）]*\\s*(?:[:：.)、–—-]+|\\s|$)`
  const plain = '[\\])】）]?\\s*(?:[:：.)、=]|[-–—](?=\\s)|$)'
  return new RegExp(
    `^\\s*${ornament}[[(【（]?${head}(?<word>${longestFirst})${tail}(?!\\p{L})[.]?(?:${numbered}|\\s*${plain})\\s*`,
    'iu',
  )
}

/** Long enough to be no letter of an option. */
function isLong(word: string): boolean {
  return [...word].length > 3
}

function readLabel(pattern: RegExp, text: string, isSure: (word: string) => boolean): Label | undefined {
  const match = pattern.exec(text)
  const number = match?.[2]
  const standsOut = match !== null && (/\s$/.test(match[0]) || match[0].length === text.length)
  const word = match?.groups?.word ?? ''
  if (!match || !(isSure(word) || isLabel(match[0], word, number, standsOut))) return undefined
  return { length: match[0].length, number: number === undefined ? undefined : toNumber(number) }
}

/** A short word needs a colon or a number: `A: yes` and `Q1 why`, but not `A. Option`, `S3 buckets`, `D3.js`. */
function isLabel(head: string, word: string, number: string | undefined, standsOut: boolean): boolean {
  if (/[:：=】]/.test(head)) return true
  if (number !== undefined && /^[\p{sc=Han}\p{sc=Hang}]$/u.test(word)) return true
  if (number === undefined) return /^(?:ans|q)$/i.test(word) && head.includes('.')
  return /^(?:q|câu|ans)$/i.test(word) || (standsOut && /[\])】）.)、–—-]\s*$/.test(head))
}
