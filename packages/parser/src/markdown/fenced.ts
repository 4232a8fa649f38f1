import type { Code } from 'mdast'

/**
 * Whether code stands between fences, and is not indented.
 *
 * @param text The text in which it stands.
 */
export function isFenced({ position }: Code, text: string): boolean {
  return /[`~]/.test(text.slice(position?.start.offset).trimStart().charAt(0))
}
