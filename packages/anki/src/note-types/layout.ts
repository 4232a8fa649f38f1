/** What stands above the question: role, topic and label, as far as there are any. */
const context = `<header class="context">
{{#Role}}<span>{{Role}}</span>{{/Role}}
{{#Topic}}<span>{{Topic}}</span>{{/Topic}}
{{#Label}}<span class="label">{{Label}}</span>{{/Label}}
</header>`

const footer = `<footer>
{{#Source}}<a href="{{Source}}">Source</a>{{/Source}}
{{#Report}}<a href="{{Report}}">Report a mistake</a>{{/Report}}
{{#Version}}<span>Version {{Version}}</span>{{/Version}}
</footer>`

/** What a prompt asks about, below it. */
export const stem = '{{#Stem}}<div class="stem">{{Stem}}</div>{{/Stem}}'

/** The front of a card: its context, then `body`. */
export function toFront(body: string): string {
  return `<article class="page">\n${context}\n${body}\n</article>`
}

export interface BackOptions {
  /** What is shown above the answer, when not the front as it was. */
  readonly front?: string
  /** What the folded explanation is called. */
  readonly fold?: string
}

/** The back of a card: the front again, the answer, and what goes with every answer. */
export function toBack(
  answer: string,
  { front = '{{FrontSide}}', fold = 'Explanation' }: BackOptions = {},
): string {
  return `${front}
<article class="page back" id="answer">
${answer}
{{#Image}}<figure>{{Image}}</figure>{{/Image}}
{{#Explanation}}<details><summary>${fold}</summary>
{{Explanation}}</details>{{/Explanation}}
{{#Extra}}<div class="extra">{{Extra}}</div>{{/Extra}}
${footer}
</article>`
}
