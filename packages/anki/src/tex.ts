/**
 * Whether MathJax only shows a formula: it may follow no address, give no names or styles to the page, load
 * nothing, put no command together out of pieces, and open and close its braces in order.
 */
export function isHarmless(tex: string): boolean {
  return !commands.test(tex) && isBalanced(tex)
}

/**
 * A formula that MathJax does not end before its end: it looks for `\)` outside braces alone.
 *
 * `a \\) b`, `\)` → `{a \\) b}`
 */
export function toGroup(tex: string, close: string): string {
  return tex.includes(close) ? `{${tex}}` : tex
}

const commands =
  /\\(?:href|url|class|cssId|style|data|html\w*|require|includegraphics|mmlToken|csname)(?![A-Za-z])/

/** As MathJax counts: what a backslash stands before is no brace. */
function isBalanced(tex: string): boolean {
  let depth = 0
  for (const [sign] of tex.matchAll(/\\.|[\\{}]/gs)) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    // A backslash at the end would take in the delimiter.
    if (depth < 0 || sign === '\\') return false
  }
  return depth === 0
}
