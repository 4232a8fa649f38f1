import type { NoteTypeKey } from './ids.ts'
import { type Said, say } from './say.ts'

/** A page in the language and direction of its note; a note of a learner's own need not tell them. */
const page = (attributes: string): string => `<article ${attributes} lang="{{Language}}" dir="{{Direction}}">`

/** What stands above the question: role, topic and label, as far as there are any. */
const context = `<header class="context">
{{#Role}}<span>{{Role}}</span>{{/Role}}
{{#Topic}}<span>{{Topic}}</span>{{/Topic}}
{{#Label}}<span class="label">{{Label}}</span>{{/Label}}
</header>`

const footer = `<footer>
{{#Source}}<a href="{{Source}}">${say('source')}</a>{{/Source}}
{{#Report}}<a href="{{Report}}">${say('report')}</a>{{/Report}}
{{#Version}}<span>${say('version')} {{Version}}</span>{{/Version}}
</footer>`

/** What a prompt asks about, below it. */
export const stem: string = `{{#Stem}}${toPart('stem', '{{Stem}}')}{{/Stem}}`

/** What to do, above the question. */
export function toAsk(word: Said, rest = ''): string {
  return `<p class="ask">${say(word)}${rest}</p>`
}

/** A part of the content, which runs the way that its note says. */
export function toPart(name: string, body: string): string {
  return `<div class="${name}" dir="{{Direction}}">${body}</div>`
}

/** The front of a card: its context, then `body`. */
export function toFront(kind: NoteTypeKey, body: string): string {
  return `${page(`class="page kind-${kind}"`)}
${context}
${body}
{{#Hint}}${toFold('hint', '{{Hint}}')}{{/Hint}}
</article>`
}

export interface BackOptions {
  /** What is shown above the answer, when not the front as it was. */
  readonly front?: string
  /** What the folded explanation is called. */
  readonly fold?: Said
}

/** The back of a card: the front again, the answer, and what goes with every answer. */
export function toBack(
  kind: NoteTypeKey,
  answer: string,
  { front = '{{FrontSide}}', fold = 'explanation' }: BackOptions = {},
): string {
  return `${front}
${page(`class="page back kind-${kind}" id="answer"`)}
${answer}
{{#Image}}<figure>{{Image}}</figure>{{/Image}}
{{#Audio}}<div class="audio">{{Audio}}</div>{{/Audio}}
{{#Explanation}}${toFold(fold, '{{Explanation}}')}{{/Explanation}}
{{#Extra}}${toPart('extra', '{{Extra}}')}{{/Extra}}
{{#Related}}${toPart('related', '{{Related}}')}{{/Related}}
{{#My notes}}<aside class="mine" dir="auto"><h2>${say('myNotes')}</h2>{{My notes}}</aside>{{/My notes}}
{{#References}}${toFold('references', '{{References}}', ' class="references"')}{{/References}}
${footer}
</article>`
}

function toFold(word: Said, body: string, attributes = ''): string {
  return `<details${attributes}><summary>${say(word)}</summary>
${toPart('folded', `\n${body}`)}</details>`
}
