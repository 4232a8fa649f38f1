import { type Block, mediumNameOf, type Phrasing } from '@prepdeck/model'
import { type HtmlWriter, toHtmlWriter } from '@prepdeck/prose'
import { type Said, say } from './note-types/say.ts'
import { isHarmless, toGroup } from './tex.ts'

/**
 * Prose as the value of a field: HTML in which nothing means something to Anki that the author did not mean. A
 * picture is found by the name of its medium alone: Anki keeps all media in one folder.
 */
export function toField(prose: readonly (Block | Phrasing)[]): string {
  const html = toHtml(prose)
  return escapeField(html.includes('"alert-title"') ? html.replace(alertTitle, toAlertTitle) : html)
}

const toHtml: HtmlWriter = toHtmlWriter({ image: mediumNameOf })

/** Prose has the titles of alerts in English; on a card they are words of its language. */
const alertTitle = /(?<=<p class="alert-title">)(?:Note|Tip|Important|Warning|Caution)(?=<\/p>)/g

function toAlertTitle(title: string): string {
  return say(title.toLowerCase() as Said)
}

/**
 * Writes what Anki would take for its own so that it is text again:
 * `{{x}}`, a field · `[latex]`, `[$]`, `[$$]`, LaTeX · `[sound:`, `[anki:`, to be played · `\(`, `\[`, MathJax
 * where no mathematics was meant. Control characters go: one of them parts the fields.
 */
export function escapeField(html: string): string {
  if (!suspects.test(html)) return html
  return html
    .replace(controls, '')
    .replace(pieces, escapePiece)
    .replaceAll('{{', '&#123;&#123;')
    .replace(/\[(?=(?:latex|\$\$?)\]|(?:sound|anki):)/gi, '&#91;')
}

/** What all that is escaped has in it; most fields have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const suspects = /[\0-\x08\x0b\x0c\x0e-\x1f]|\\[([]|\{\{|\[(?:latex\]|\$\$?\]|sound:|anki:)/i

/** The names of the pictures that a field shows: `<img src="list-a3b0f1c29d84.png" alt="…">`. */
export function picturesIn(field: string): string[] {
  if (!field.includes('<img')) return []
  return [...field.matchAll(/<img src="([^"]+)"/g)].map(([, name = '']) => name)
}

/** Mathematics as a whole, else a tag, else text. */
const pieces = /<span class="math">[^<]*<\/span>|<[^"<>]*(?:"[^"]*"[^"<>]*)*>|[^<]+/g

function escapePiece(piece: string): string {
  const [, open, tex = '', close] = /^<span class="math">(\\[([])([^<]*)(\\[)\]])<\/span>$/.exec(piece) ?? []
  if (open) return escapeTex(open, tex, close ?? '')
  return piece.startsWith('<') ? piece : escapeMathJax(piece)
}

/** Formulas that could do more than be shown, or end before their end, are shown as they were written. */
function escapeTex(open: string, tex: string, close: string): string {
  if (isHarmless(tex)) return `<span class="math">${open}${toGroup(tex, close)}${close}</span>`
  return `<code class="math">${escapeMathJax(tex)}</code>`
}

/**
 * MathJax reads the page, where a reference is a character already, but not across elements:
 * `re.match("\(")` → `re.match("&#92;<span>(</span>")`.
 */
function escapeMathJax(text: string): string {
  return text.replace(/\\([([])/g, '&#92;<span>$1</span>')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f]/g
