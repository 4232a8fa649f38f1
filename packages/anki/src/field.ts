import type { Block, Phrasing } from '@prepdeck/model'
import { toHtml } from '@prepdeck/prose'

/** Prose as the value of a field: HTML in which nothing means something to Anki that the author did not mean. */
export function toField(prose: readonly (Block | Phrasing)[]): string {
  return escapeField(toHtml(prose))
}

/**
 * Writes what Anki would take for its own so that it is text again:
 * `{{x}}`, a field · `[latex]`, `[$]`, `[$$]`, LaTeX · `[sound:`, `[anki:`, to be played · `\(`, `\[`, MathJax
 * where no mathematics was meant. Control characters go: one of them parts the fields.
 */
export function escapeField(html: string): string {
  return html
    .replace(controls, '')
    .replaceAll('{{', '&#123;&#123;')
    .replace(/\[(?=(?:latex|\$\$?)\]|(?:sound|anki):)/gi, '&#91;')
    .replace(pieces, piece => (piece.startsWith('<') ? piece : escapeMathJax(piece)))
}

/** Mathematics as a whole, else a tag, else text. */
const pieces = /<span class="math">[^<]*<\/span>|<[^"<>]*(?:"[^"]*"[^"<>]*)*>|[^<]+/g

/**
 * MathJax reads the page, where a reference is a character already, but not across elements:
 * `re.match("\(")` → `re.match("&#92;<span>(</span>")`.
 */
function escapeMathJax(text: string): string {
  return text.replace(/\\([([])/g, '&#92;<span>$1</span>')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f]/g
