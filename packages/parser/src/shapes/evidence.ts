/** What a line that asks is worth at least. */
export const asking = 0.8

/** The mark at the end of a question: Latin, full-width, Arabic, Greek, Armenian, Ethiopic. */
export const questionMark = '[?？؟\\u037e՞፧]'
/** What may stand behind it: quotes, stars, pictures. */
const trail = '[\\s"\'”’»)\\]*_!`.:\\ufe0f\\p{Extended_Pictographic}★☆✓✔]*'
/** An aside behind it: `Which are right? (Choose two.)`, `What is X? [Easy]` */
const aside = '(?:[([（【][^)\\]）】]{1,60}[)\\]）】])?'
const marked = new RegExp(`${questionMark}${trail}${aside}${trail}$`, 'u')
/** A question, and more behind it: `What is a set? Give an example.`, but not `“Who?” she said`. */
const markedInside = new RegExp(`${questionMark}\\s+[^\\s"”»'’]`, 'u')

/** Words with which questions begin, and demands for an answer, where a language puts them first. */
const beginnings = [
  'explain|describe|compare|contrast|discuss|differentiate|distinguish|tell (?:me|us)|talk about|walk (?:me|us)',
  "(?:what|who|when|where|why|how|which)(?:['’]s|['’]re)? (?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|may|might|must|am|if|about|happens?|many|much|often|long|else)(?![\\p{L}])",
  "what['’]s|who['’]s|which|whose|what (?:kinds?|types?|sorts?|makes?|causes?)|(?:the )?(?:main |key )?differences? (?:between|of|in)",
  'given|suppose|imagine|true or false|in (?:what|which)|(?:can|could|do|does|did|would|should|have|has|are|is) (?:you|it|we|there|they|the|a|an|your|this|these)(?![\\p{L}])',
  'qué (?:es|son|significa|hace|diferencia|tipos?)|que es|cuál|cual es|cuáles|quién|por qué|para qué|explica|explique|explicar|describe|describa|menciona|mencione|diferencias?(?= entre)|en qué',
  'o que|qual|quais|por que|por quê|para que serve|explique|descreva|diferenças?(?= entre)|fale (?:sobre|de)|cite',
  "qu['’]est|qu['’]|quel|quelle|quels|quelles|pourquoi|à quoi|expliquez|expliquer|décrivez|décrire|différences?(?= entre)|citez|citer",
  'was|warum|wieso|weshalb|welche|welcher|welches|welchen|wozu|wofür|worin|woran|erklären? sie|erkläre|erläutern? sie|erläutere|beschreiben? sie|beschreibe|nennen sie|nenne|unterschiede?(?= zwischen)|wie (?:ist|sind|funktioniert|kann|können|viele|wird|werden|unterscheid\\p{L}*)',
  "cosa|che cos|qual è|quali|perché|spiega|spiegare|descrivi|a cosa|differenza|in cosa|cos['’]è",
  'что|почему|зачем|какой|какая|какое|какие|каким|какую|каковы|каков|чем|объясните|объясни|опишите|опиши|расскажите|расскажи|перечислите|назовите|назови|для чего|в чем|в чём|сколько|разница|отличи[ея]|приведите',
  'що|чому|навіщо|який|яка|яке|які|чим|поясніть|опишіть|розкажіть|назвіть|у чому|в чому|скільки|різниця',
  'co|czym|dlaczego|po co|który|która|które|jaki|jaka|jakie|wyjaśnij|opisz|wymień|omów|różnic[ae]|do czego',
  'ne|nasıl|neden|niçin|hangi|kim|açıklayın|açıkla|apa|apakah|mengapa|jelaskan|sebutkan|tại sao|vì sao|hãy|thế nào|so sánh|trình bày|nêu',
  'wat|waarom|welke|leg uit|vad|varför|vilken|vilka|förklara|hvad|hvorfor|hvilken|forklar|hva|mitä|mikä|miksi|selitä|co je|proč|vysvětli|jaký|mi az|miért|ce este|de ce|care este|какво|защо|шта|što je|zašto',
  'ما|ماذا|لماذا|كيف|متى|أين|هل|اشرح|عرف|عرّف|اذكر|من|چرا|چگونه|توضیح|क्या|क्यों|कैसे|समझाइए|কী|কেন|อะไร|ทำไม|อธิบาย|מה|למה|איך|הסבר',
]

/** Words that ask, and as often head a chapter or a task: `How to install`, `Write the tests`. */
const weakBeginnings = [
  'what|why|how|when|where|who|define|name|list|give|write|implement|design|state|mention|outline|identify|show|find|calculate|compute|prove|derive|solve|determine|provide|illustrate|summari[sz]e|justify|is|are|do|does|did|can|could|should|would|will|have|has',
  'qué|cómo|cuándo|dónde|define|defina|nombra|enumera|lista|da un ejemplo|como|quando|onde|quem|defina|liste',
  'comment|quand|où|qui|définissez|définir|donnez|donner|wie|wann|wo|wer|definieren|definiere|geben sie|come|dove|quando|chi|definisci|elenca',
  'как|когда|где|кто|дайте|як|коли|де|хто|jak|kiedy|gdzie|kto|bagaimana|kapan|hoe|wanneer|waar|wie|hur|hvordan|miten|jak|hogyan|cum|как|kako',
]

/** Words that ask wherever they stand, in languages that do not put them first. */
const anywhere =
  /什么是|是什么|什麼是|是什麼|什么|什麼|为什么|為什麼|为何|哪些|哪个|哪種|哪种|区别|區別|差异|异同|吗$|请说|请解释|请简|简述|简单说|谈谈|谈一谈|说说|说一说|说一下|讲讲|讲一下|聊聊|解释一下|阐述|列举|的理解|何ですか|でしょうか|ですか|ますか|とは$|とは何|なぜ|説明し|説明せよ|述べよ|答えよ|どれか|どのように|の違い|教えて|무엇|뭔가요|(?:\s|이|[A-Za-z)])란$|왜\s|어떻게|설명|차이|까요$|나요$|인가요$|말해보|nedir|nelerdir|là gì|như thế nào|khác nhau|چیست|چیست$|क्या है|क्या हैं/u
const anywhereInLatin = /nedir|nelerdir/
const weakAnywhere =
  /的(?:原理|作用|过程|流程|特点)(?:[？?]|$)|如何|怎么|怎麼|怎样|怎樣|ください|세요$|시오$|介绍/u

/** Headings of chapters that begin as questions do. */
const chapters =
  /^(?:how (?:it|this|that) works?\b.*|how (?:to|do i|can i) (?:use|install|run|build|contribute|get started|start|set ?up|configure|compile|deploy|upgrade|update|test|help|cite)\b(?: (?:it|this|the project|the app|locally))?|how to .*(?:repo|repository|project)|what['’]s (?:new|next|inside|included)\b.*|what (?:is|are) (?:this|it|in here|inside)\b.*|what (?:you['’]?ll|you will|we['’]?ll|we will|you need)\b.*|why this .*|who (?:is this|should) .*|where to (?:go|start|ask|find|get).*|when to use(?: it)?|cómo (?:funciona|usar|se usa|instalar|contribuir|se hace)|como (?:funciona|usar|instalar|contribuir)|comment (?:ça marche|contribuer|installer|utiliser)|come (?:funziona|usare|contribuire)|(?:so|wie es) funktioniert.*|как (?:это работает|использовать|установить|запустить|пользоваться|внести вклад).*|як (?:це працює|користуватися|встановити).*|(?:如何|怎么|怎样)(?:使用|安装|贡献|运行|参与|开始).*|使い方|사용(?:법| 방법)|nasıl (?:çalışır|kullanılır))[\s?？!.:]*$/iu

/** A few words and a colon stand before what they name. */
const label = /^(?:\S+\s+){0,3}\S+\s*[:：]$/u

const begins = toBeginning(beginnings)
const beginsWeakly = toBeginning(weakBeginnings)
/** Longer than any prompt: a paragraph that happens to ask. */
const longest = 600
/** Longer than any mark with what stands behind it. */
const longestEnd = 120

/**
 * How much the words of a line look like a question, from 0 to 1, in any language.
 *
 * 1 ends with a question mark · 0.8 begins as questions begin · 0.5 `How to build it`, `Write a parser` ·
 * 0.1 anything else · 0 `How it works:`
 */
export function evidenceOf(text: string): number {
  const line = text.trim()
  const isMarked = marked.test(line.slice(-longestEnd))
  if (/[:：]$/.test(line) && label.test(line)) return 0
  if (chapters.test(line)) return isMarked ? 0.5 : 0.1
  if (isMarked) return 1
  if (line.length > longest) return 0.1
  if (markedInside.test(line)) return 0.9
  const asksAnywhere = isLatin(line) ? anywhereInLatin : anywhere
  if (begins.test(line) || asksAnywhere.test(line)) return 0.8
  return beginsWeakly.test(line) || (!isLatin(line) && weakAnywhere.test(line)) ? 0.5 : 0.1
}

/** Whether a line has no letter beyond ASCII: then few of the words that ask anywhere can stand in it. */
function isLatin(line: string): boolean {
  return !/[^\0-\x7f]/.test(line)
}

/** The mean of the evidence of several lines; 0 for none. */
export function meanEvidence(evidences: readonly number[]): number {
  return evidences.length === 0 ? 0 : evidences.reduce((sum, value) => sum + value, 0) / evidences.length
}

function toBeginning(words: readonly string[]): RegExp {
  return new RegExp(`^[¿"'“«(\\s]*(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
