// A text as a comment of one line in declarations; whatever it says, it cannot end the comment early.
// `first\nsecond` → `/** first second */`
export function toDocComment(text: string): string {
  return `/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim()} */`
}
