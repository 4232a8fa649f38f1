/**
 * The page of the reviewer of Anki's desktop, by day or night, without a card.
 *
 * @param formulas Whether it sets formulas: MathJax 3 is then asked for at `/mathjax/`.
 */
export function toReviewer(time, formulas) {
  const night = time === 'night'
  return `<!doctype html><html class="${night ? 'night-mode' : ''}" dir="ltr">
<meta name="viewport" content="width=device-width, initial-scale=1">
<body class="card card1 ${night ? 'nightMode night_mode' : ''}"><div id="qa"></div>${formulas ? mathJax : ''}</body></html>`
}

/** MathJax as Anki sets it up. */
const mathJax = `<script>
MathJax = {
  tex: {
    displayMath: [['\\\\[', '\\\\]']],
    processEscapes: false,
    processEnvironments: false,
    processRefs: false,
    packages: { '[+]': ['noerrors', 'mathtools', 'mhchem'] },
  },
  loader: { load: ['[tex]/noerrors', '[tex]/mathtools', '[tex]/mhchem'], paths: { mathjax: '/mathjax' } },
  startup: { typeset: false },
}
</script><script src="/mathjax/tex-chtml.js"></script>`
