import temml from 'temml'

/**
 * HTML whose formulas are set: TeX in the delimiters of MathJax, as prose and cards have it, becomes MathML, which
 * browsers lay out themselves. What does not parse stays as its author wrote it.
 *
 * `<span class="math">\(x^2\)</span>` → `<span class="math"><math><msup>…</msup></math></span>`
 */
export function withFormulas(html: string): string {
  if (!html.includes('class="math"')) return html
  return html.replace(formula, (whole, open: string, tex: string) => {
    const mathMl = toMathMl(tex.replace(/&[#\w]+;/g, toCharacter), open === '[')
    return mathMl === undefined ? whole : `<span class="math">${mathMl}</span>`
  })
}

const formula = /<span class="math">\\([[(])([^<]*)\\[\])]<\/span>/g

function toMathMl(tex: string, displayMode: boolean): string | undefined {
  if (tex.length > longest) return undefined
  try {
    const written: string = temml.renderToString(tex, { displayMode, ...limits, macros: {} })
    // The page allows no styles in elements; colours and gaps of a cell are all that they would say.
    return written.replace(/ style="[^"]*"/g, '')
  } catch {
    return undefined
  }
}

const longest = 5000 // characters: no formula that anybody reads

const limits = { throwOnError: true, strict: false, trust: false, maxExpand: 500 }

/** What the writer of the HTML has escaped: `&#x3C;`, `&#60;`, `&lt;`, `&amp;`. */
function toCharacter(reference: string): string {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference) ?? []
  if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (decimal) return String.fromCodePoint(Number(decimal))
  return named[reference] ?? reference
}

const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
