/**
 * HTML whose headings go on from the heading that it stands under, without a gap, whatever their author wrote:
 * under an `<h2>`, `<h1>…<h4>` → `<h3>…<h4>`.
 */
export function withHeadings(html: string, level: number): string {
  const open: number[] = []
  return html.replace(/<(\/?)h([1-6])>/g, (_, end: string, digit: string) => {
    const written = Number(digit)
    if (end === '') {
      while (open.length > 0 && (open.at(-1) as number) >= written) open.pop()
      open.push(written)
    }
    return `<${end}h${Math.min(level + open.length, 6)}>`
  })
}
