/** An address, as it stands in `href="…"`. */
export function toAttribute(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll('<', '%3C')
}
