import { questionNouns } from './claims.ts'

/** What a page or a chapter of questions is called, beside the word for questions itself. */
const occasions =
  'interviews?|quiz(?:z?es)?|trivia|flash ?cards?|q ?(?:&|and|n|/) ?a|faqs?|exams?|(?:practice|mock|sample|self|knowledge) ?tests?|(?:test|check) your(?:self| \\p{L}+)|self[- ]assessment|assessments?|questionnaire|mcqs?|multiple[- ]choice|viva|entrevistas?|cuestionario|question[áa]rio|examen|exámenes|prova|simulado|entretien|qcm|colloquio|esame|vorstellungsgespräch|karteikarten|lernkarten|klausur(?:en)?|prüfung(?:en)?|собеседовани\\p{L}*|интервью|экзамен\\p{L}*|викторин\\p{L}*|тест(?:ы|ов)?|билет\\p{L}*|опрос\\p{L}*|співбесід\\p{L}*|екзамен\\p{L}*|іспит\\p{L}*|тести|rozmow\\p{L}* kwalifikacyjn\\p{L}*|rekrutacyjn\\p{L}*|egzamin\\p{L}*|fiszki|pohovor|zkoušk\\p{L}*|mülakat|sınav|wawancara|ujian|kuis|phỏng vấn|trắc nghiệm|đề thi|sollicitatie\\p{L}*|tentamen|مقابلة|امتحان|مصاحبه|آزمون|ראיון|साक्षात्कार|परीक्षा|สัมภาษณ์'
const unspaced =
  /面试|面試|问答|問答|题库|題庫|考题|考題|真题|习题|試題|试题|测验|測驗|(?:基础|常见|必考|选择|笔试|高频|算法)题|題集|面接|一問一答|過去問|クイズ|テスト対策|単語帳|면접|퀴즈|객관식|연습 ?문제|기출|예상 ?문제/u

const told = new RegExp(`(?<!\\p{L})(?:${questionNouns}|${occasions})(?!\\p{L})`, 'iu')

/**
 * Whether a title says that what stands under it is questions.
 *
 * `50 React interview questions`, `Вопросы для собеседования`, `前端面试题`; `Contributing guide` does not
 */
export function tellsOfQuestions(title: string): boolean {
  return told.test(title) || unspaced.test(title)
}
