import { codeColours, codeCss } from '@prepdeck/prose'
import type { File } from './file.ts'

/**
 * `code.css`: the colours of code in `html`, by day and by night as the reader's system asks. Its
 * declarations are empty, but without them TypeScript 6 and later refuse `import '…/code.css'`.
 */
export function toCodeCss(): File[] {
  const text = `:root { ${codeColours.day} }
@media (prefers-color-scheme: dark) { :root { ${codeColours.night} } }
${codeCss}`
  return [
    { path: 'code.css', text },
    { path: 'code.css.d.ts', text: 'export {}\n' },
    { path: 'code.css.d.cts', text: 'export {}\n' },
  ]
}
