/** What a page's `dir` says. */
export type Direction = 'rtl' | 'auto'

/**
 * Which way the text of a bank runs, by its language (BCP 47): `he-IL` → `rtl`. Any other leaves it to the
 * letters, for notes by somebody who did not tell their language may be Hebrew all the same.
 */
export function directionOf(language: string): Direction {
  const [name = '', ...rest] = language.toLowerCase().split('-')
  const script = rest.find(part => part.length === 4 && /^[a-z]/.test(part))
  return (script ? scripts.has(script) : languages.has(name)) ? 'rtl' : 'auto'
}

const languages: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const scripts: ReadonlySet<string> = new Set(['arab', 'hebr', 'nkoo', 'syrc', 'thaa'])
