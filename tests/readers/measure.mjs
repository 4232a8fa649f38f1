/**
 * Shows a side of a card in the page, its formulas set, and says what is wrong with it: too wide, too faint, or alive.
 * Runs in the browser, so everything it needs is in it.
 */
export async function measure(html) {
  const qa = document.getElementById('qa')
  qa.innerHTML = html
  for (const details of qa.querySelectorAll('details')) details.open = true
  await globalThis.MathJax?.typesetPromise?.([qa])
  return [...findLife(), ...findOverflow(), ...findFaint()]

  function findLife() {
    const alive = [...qa.querySelectorAll('*')].filter(
      element =>
        /^(script|iframe|object|embed|form|input|button|link|meta)$/i.test(element.tagName) ||
        [...element.attributes].some(
          ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
        ),
    )
    return alive.map(element => `may run: ${element.outerHTML.slice(0, 80)}`)
  }

  /** Also to the left, where right-to-left text runs out and nobody can scroll. */
  function findOverflow() {
    const { scrollWidth, clientWidth } = document.documentElement
    const out = [...qa.querySelectorAll('*')].find(element => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5) && !isScrolled(element)
    })
    if (out) return [`wider than the page: ${out.outerHTML.slice(0, 120)}`]
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []
  }

  function isScrolled(element) {
    for (let at = element.parentElement; at && at !== qa; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true
    return false
  }

  /** https://www.w3.org/TR/WCAG22/#contrast-minimum */
  function findFaint() {
    const texts = document.createTreeWalker(qa, NodeFilter.SHOW_TEXT)
    const faint = new Set()
    while (texts.nextNode()) {
      const { data, parentElement: element } = texts.currentNode
      if (!data.trim() || element.closest('style') || element.getClientRects().length === 0) continue
      for (const style of [getComputedStyle(element), getComputedStyle(element, '::before')]) {
        const least = isLarge(style) ? 3 : 4.5
        const found = contrast(over(toColour(style.color), backgroundOf(element)), backgroundOf(element))
        if (found < least)
          faint.add(`contrast ${found.toFixed(2)} of “${data.trim().slice(0, 30)}” in ${nameOf(element)}`)
      }
    }
    return [...faint]
  }

  /** 18 pt, or 14 pt in bold. */
  function isLarge({ fontSize, fontWeight }) {
    return Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 56 / 3 : 24)
  }

  function backgroundOf(element) {
    const layers = []
    for (let at = element; at; at = at.parentElement)
      layers.push(toColour(getComputedStyle(at).backgroundColor))
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1])
  }

  function over([r, g, b, a], [r2, g2, b2]) {
    return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1]
  }

  function toColour(css) {
    const [r, g, b, a = 1] = css.match(/[\d.]+/g).map(Number)
    return [r, g, b, a]
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(colour) {
    const [r, g, b] = colour.slice(0, 3).map(value => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  function nameOf(element) {
    return `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''}`
  }
}
