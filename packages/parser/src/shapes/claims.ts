/** The word for questions, in the languages of question banks; a part of a pattern. */
export const questionNouns: string =
  'questions?|preguntas?|perguntas?|quest[õo]es|fragen|\\p{L}+sfragen|quizfragen|interviewfragen|kontrollfragen|lernfragen|testfragen|domande|вопрос\\p{L}*|питан\\p{L}*|pytań|pytania|otázek|kérdés\\p{L}*|întrebări|ερωτήσεις|sorular[ıi]?|soru|pertanyaan|câu hỏi|soal|vragen|frågor|spørgsmål|أسئلة|سؤال|پرسش|سوالات|שאלות|प्रश्न|सवाल|คำถาม|pitanja|въпроси|otázky'

const spaced = new RegExp(
  `(?<![\\p{L}\\d][-–.,]?)(\\d{1,4})(\\+)?\\s+(?:(?!and |the |of |types? |kinds? |levels? |loại |tipos? |видов |типов |in |y |e |et |und |и )[\\p{L}’'-]+\\s+){0,3}?(?:${questionNouns})(?!\\p{L})`,
  'iu',
)
/** `全10問`, but neither `5問正解`, so many right, nor `3問目`, the third. */
const unspaced =
  /(?:(?<![\p{L}\d][-–.,]?)|(?<=[全共计計총]\s?))(\d{1,4})(\+)?\s*(?:个|個|道|条|條|問|개)?\s*(?:\p{L}{0,6})?(?:问题|問題|质问|質問|题目|题|문제|질문|問)(?!\s*(?:正解|以上|目))/u

/** How many questions a text says there are. */
export interface CountClaim {
  readonly count: number
  /** Whether it says that there are more: `200+ questions`. */
  readonly orMore: boolean
  /** The words that say it. */
  readonly words: string
}

/** `155 interview questions` → 155; of `AZ-900 questions` and `50-100 questions` nothing can be said. */
export function readClaim(text: string): CountClaim | undefined {
  const match = spaced.exec(text) ?? unspaced.exec(text)
  return match && !isYear(match[1] ?? '')
    ? { count: Number(match[1]), orMore: match[2] !== undefined, words: match[0] }
    : undefined
}

/** `The 2024 exam questions` */
function isYear(digits: string): boolean {
  return /^(?:199\d|20(?:0[1-9]|[1-4]\d))$/.test(digits)
}
