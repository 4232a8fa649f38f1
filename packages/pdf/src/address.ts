/**
 * The address of a link that may be published, as RFC 3986 writes it.
 *
 * `https://example.org/ü` → `https://example.org/%C3%BC` · `javascript:alert(1)`, `notes.md` → `undefined`
 */
export function toAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { href, protocol } = new URL(url)
  return published.has(protocol) && href.length <= longest ? href : undefined
}

const published: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

const longest = 2000 // Typst refuses more than 8,000; browsers fewer
