/** Line endings as Unix has them: `a\r\nb\rc` → `a\nb\nc`. */
export function toLf(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
