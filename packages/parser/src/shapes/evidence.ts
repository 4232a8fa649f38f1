/** The mark at the end of a question: Latin, full-width, Arabic, Greek, Armenian, Ethiopic. */
const questionMark = /[?？؟\u037e՞፧][\s"'”’»)\]*_!✅❓⭐🔥]*$/u

/** How a question, or the demand for an answer, begins: languages that put the word first. */
const beginning = new RegExp(
  `^(?:¿|(?:${[
    'what|why|how|when|where|which|who|whose|explain|describe|define|compare|discuss|list|name|give|write|implement',
    'is|are|do|does|did|can|could|should|would|will|have|has|tell|differentiate|difference|differences|state|mention|outline|design',
    'qué|que es|cuál|cuáles|cómo|cuándo|dónde|quién|por qué|para qué|explica|explique|describe|define|menciona|diferencia|diferencias',
    'o que|qual|quais|como|quando|onde|quem|por que|por quê|descreva|defina|cite|diferença|diferenças',
    "qu['’]est|quel|quelle|quels|quelles|comment|pourquoi|quand|où|expliquez|expliquer|décrivez|définissez|citez|différence",
    'was|warum|wie|wann|wo|wer|welche|welcher|welches|wozu|wofür|erkläre|erklären|beschreibe|beschreiben|nenne|nennen|unterschied',
    'cosa|che cos|qual è|quali|come|dove|chi|perché|spiega|descrivi|differenza',
    'что|как|почему|зачем|когда|где|кто|какой|какая|какое|какие|каковы|чем|объясните|опишите|расскажите|перечислите|назовите|для чего|в чем|в чём|разница',
    'що|як|чому|навіщо|коли|де|хто|який|яка|яке|які|поясніть|опишіть|у чому',
    'co to|dlaczego|jak|kiedy|gdzie|kto|który|która|jaki|jaka|jakie|czym|wyjaśnij|opisz|wymień|różnica',
    'ne|nasıl|neden|niçin|hangi|açıklayın|apa|mengapa|bagaimana|kapan|jelaskan|sebutkan|tại sao|vì sao|hãy|thế nào',
    'wat|waarom|hoe|wanneer|waar|wie|welke|vad|varför|hur|hvad|hvorfor|hvordan|mitä|miksi|miten',
    'ما|ماذا|لماذا|كيف|متى|أين|هل|اشرح|عرف|چرا|چگونه|क्या|क्यों|कैसे',
  ].join('|')})(?![\\p{L}\\p{N}]))`,
  'iu',
)

/** Words that ask wherever they stand, in languages that do not put them first. */
const anywhere =
  /什么|什麼|为什么|為什麼|如何|怎么|怎麼|怎样|哪些|哪个|区别|區別|吗[？?]?$|请说|请解释|简述|谈谈|说说|何ですか|ですか|ますか|とは|なぜ|説明|ください|무엇|왜|어떻게|설명|차이|까요?$|세요$|시오$|nedir|nelerdir|là gì|như thế nào|چیست|क्या है/u

/** A few words and a colon stand before what they name. */
const label = /^(?:\S+\s+){0,3}\S+\s*[:：]$/u

/**
 * How much the words of a line look like a question, from 0 to 1, in any language.
 *
 * 1 ends with a question mark · 0.8 begins as questions begin · 0.1 anything else · 0 `How it works:`
 */
export function evidenceOf(text: string): number {
  const line = text.trim()
  if (questionMark.test(line)) return 1
  if (label.test(line)) return 0
  return beginning.test(line) || anywhere.test(line) ? 0.8 : 0.1
}

/** The mean of the evidence of several lines; 0 for none. */
export function meanEvidence(evidences: readonly number[]): number {
  return evidences.length === 0 ? 0 : evidences.reduce((sum, value) => sum + value, 0) / evidences.length
}
