/** Line endings as Unix has them: `a\r\nb\rc` → `a\nb\nc`. */
export function toLf(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
