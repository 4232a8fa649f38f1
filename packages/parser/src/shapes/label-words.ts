/** Words that stand before a question, in the languages in which people write question banks. */
export const questionWords: readonly string[] = [
  ...['question', 'ques', 'qn', 'q', 'pregunta', 'pergunta', 'questão', 'enunciado', 'p', 'énoncé', 'frage'],
  ...['(?:wissens|quiz|prüfungs|test|übungs|kontroll|verständnis|beispiel|interview|lern)frage'],
  ...['domanda', 'quesito', 'd'],
  ...['вопрос', 'в', 'питання', 'запитання', 'въпрос', 'питање', 'pitanje', 'vprašanje', 'pytanie'],
  ...[
    'otázka',
    'kérdés',
    'întrebare',
    'întrebarea',
    'ερώτηση',
    'soru',
    's',
    'pertanyaan',
    '(?:contoh )?soal',
    'soalan',
  ],
  ...['câu hỏi', 'câu', 'vraag', 'fråga', 'spørsmål', 'spørgsmål', 'kysymys', 'küsimus', 'klausimas'],
  ...[
    'السؤال',
    'سؤال',
    'سوال',
    'س',
    'پرسش',
    'שאלה',
    'प्रश्न',
    'सवाल',
    'প্রশ্ন',
    'கேள்வி',
    'คำถาม',
    'savol',
    'sual',
  ],
  ...['问题', '問題', '题目', '題目', '問', '问', '题', '題', '問い', '設問', '質問', '문제', '질문', '문'],
]

/** Words for what explains an answer, which may follow it as well. */
export const explanationWords: readonly string[] = [
  ...['explanation', 'rationale', 'explicaci[oó]n', 'justificaci[oó]n', 'explicação', 'justificativa'],
  ...['explication', 'justification', 'erklärung', 'begründung', 'spiegazione', 'пояснение', 'объяснение'],
  ...['пояснення', 'wyjaśnienie', 'vysvětlení', 'açıklama', 'penjelasan', 'pembahasan', 'giải thích'],
  ...['toelichting', 'الشرح', 'व्याख्या', '解析', '解説', '풀이', '해설'],
]

/** Words that stand before an answer. */
export const answerWords: readonly string[] = [
  ...explanationWords,
  ...['answers?', 'a', 'ans', 'solutions?', 'respuestas?', 'r', 'soluci[oó]n(?:es)?'],
  ...['respostas?', 'soluç(?:ão|ões)', 'gabarito', 'réponses?', 'corrigé', 'antwort(?:en)?', 'lösung(?:en)?'],
  ...['musterlösung', 'risposta', 'risposte', 'soluzion[ei]', 'ответы?', 'о', 'решени[ея]'],
  ...[
    'відповід[ьі]',
    'рішення',
    'отговор',
    'одговор',
    'odgovor',
    'odpowied(?:ź|zi)',
    'rozwiązani[ea]',
    "розв[ʼ’']яз(?:ок|ки|ання)",
  ],
  ...['odpověď', 'odpoveď', 'řešení', 'válasz', 'megoldás', 'răspuns', 'απάντηση', 'cevap', 'cevab[ıi]'],
  ...[
    'cevaplar',
    'çözüm(?:ler)?',
    'yanıt(?:lar)?',
    'jawaban',
    'jawapan',
    'trả lời',
    'đáp án',
    'lời giải',
    'antwoord(?:en)?',
    'oplossing(?:en)?',
  ],
  ...[
    'svar',
    'lösning(?:ar)?',
    'løsning(?:er)?',
    'vastaus',
    'ratkaisu',
    'lahendus',
    'sprendimas',
    'soluți[ae]',
    'λύση',
  ],
  ...[
    'الإجابة',
    'إجابة',
    'الاجابة',
    'الجواب',
    'جواب',
    'ج',
    'الحل',
    'پاسخ',
    'תשובה',
    'उत्तर',
    'हल',
    'जवाब',
    'উত্তর',
    'คำตอบ',
  ],
  ...['答案', '答', '解答', '回答', '正解', '答え', '정답', '답변', '답', '해답', 'javob', 'cavab'],
]

/** What people say of a question, before the word: `Interview Q:`, `Practice question 3`; `Examples:` asks nothing. */
export const qualifiersOfQuestions: string =
  '(?:interview|practice|sample|example|exam|quiz|test|review|mock)(?=\\s)'

/** What people say of an answer, before the word and behind it: `Correct answer`, `Respuesta correcta`. */
export const qualifiersBefore: string =
  "kunci|bảng|tabla de|tabela de|таблица|the|your|my|correct|right|best|sample|model|suggested|short|long|quick|expected|possible|example|final|detailed|full|see|official|la|le|a|bonne|une|richtige|korrekte|die|правильный|верный|правильна|вірна|prawidłowa|poprawna|správná|helyes|corect|doğru|to[ʻ‘']g[ʻ‘']ri|正确的?|標準|标准|参考|參考|模範|模范|我的|모범|예시|الصحيحة|本题|本題|पूरा|सही"
export const qualifiersBehind: string =
  'is|are|key|option|correcta|correcto|correta|certa|correcte|exacte|corretta|giusta|richtig|modelo|sugerida|possível|referência|benar|betul|đúng|corect|الصحيحة|الصحيح|الدقيقة|النموذجية|صحیح|درست|کامل|نمونه|和解析|与解析|及解析|解析|と解説|・解説|例|및 해설|해설'

/** Who asks in an interview that is written down, and who answers. */
export const askers: readonly string[] = [
  ...['interviewer', 'entrevistador', 'entrevistadora', 'recruteur', 'интервьюер', 'интерв’юер'],
  ...['面试官', '面試官', '面接官', '면접관'],
]
export const answerers: readonly string[] = [
  ...['candidate', 'interviewee', 'candidato', 'candidata', 'candidat', 'кандидат', 'соискатель'],
  ...['候选人', '候選人', '応募者', '지원자', 'you', 'me', '你', '我'],
]

/** The two sides of a card, which are no words for an answer anywhere else. */
export const fronts: readonly string[] = ['front', 'vorderseite', 'anverso', 'recto', '正面']
export const backs: readonly string[] = ['back', 'rückseite', 'reverso', 'verso', '背面']

/** What people call a card itself: a question where it has a number, `Flashcard 3`. */
export const cards: readonly string[] = [
  ...['flash ?card', 'card', 'karteikarte', 'lernkarte', 'tarjeta', 'ficha', 'fiche', 'carte', 'cartão'],
  ...['карточка', 'картка', 'fiszka', 'kartička', 'kart', 'kartu', 'thẻ', 'カード', '卡片', '카드'],
]
