/** Text that is HTML already. Any other text is escaped where it is put into some. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a gap of `html`: text, HTML, nothing, or several of them. */
export type Fill = Html | string | number | undefined | readonly Fill[]

/** HTML with gaps, in which all text is escaped: `` html`<p>${'a < b'}</p>` `` → `<p>a &lt; b</p>`. */
export function html(strings: TemplateStringsArray, ...fills: readonly Fill[]): Html {
  return new Html(
    strings.map((piece, index) => piece + (index < fills.length ? toText(fills[index]) : '')).join(''),
  )
}

/** Text of which its maker says that it is safe HTML: prose that was made into it, a card's template. */
export function trusted(text: string): Html {
  return new Html(text)
}

function toText(fill: Fill): string {
  if (fill === undefined) return ''
  if (fill instanceof Html) return fill.text
  return typeof fill === 'object' ? fill.map(toText).join('') : escape(String(fill))
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
