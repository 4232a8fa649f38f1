import type { ElementContent } from 'hast'
import { common, createLowlight } from 'lowlight'

const lowlight: ReturnType<typeof createLowlight> = createLowlight(common)

/**
 * Code as text and spans with `hljs-*` classes; in an unknown language, as text alone. Nothing is guessed.
 *
 * `highlight('x = 1', 'python')` → `x = `, `<span class="hljs-number">1</span>`
 */
export function highlight(code: string, language: string | undefined): ElementContent[] {
  if (!language || !lowlight.registered(language)) return [{ type: 'text', value: code }]
  return lowlight.highlight(language, code).children as ElementContent[]
}
