/**
 * A value as JSON that may stand in a program, even one inside an HTML page: `</script>`, `<!--` and the
 * two characters that JSON allows and a line of JavaScript does not (U+2028, U+2029) are escaped.
 *
 * `'</script>'` → `"\u003c/script>"`
 */
export function toSourceText(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, toEscape)
}

/** `<` → `\u003c` */
function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
