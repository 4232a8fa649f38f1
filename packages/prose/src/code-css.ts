/**
 * The colours of code as declarations of custom properties, to be put where a publication has its day and
 * its night: `:root { ${codeColours.day} } .nightMode { ${codeColours.night} }`. Each stands out from
 * `--code-background` by 4.5 : 1 or more (WCAG 2.2, 1.4.3, level AA).
 */
export const codeColours: { readonly day: string; readonly night: string } = {
  day: toDeclarations({
    background: '#f5f6f8',
    text: '#1f2430',
    keyword: '#7a2a8f',
    string: '#1e6b3a',
    number: '#9a4a00',
    name: '#1a4fa3',
    type: '#0b6470',
    meta: '#7a5200',
    comment: '#5b6270',
  }),
  night: toDeclarations({
    background: '#262a31',
    text: '#e4e7ec',
    keyword: '#d9a8ee',
    string: '#9fd6a0',
    number: '#f2b680',
    name: '#97c2f7',
    type: '#84d3da',
    meta: '#e3c07a',
    comment: '#a6aebb',
  }),
}

/**
 * The look of `hljs-*` classes, in the custom properties of `codeColours`. In black and white, keywords
 * are bold and comments italic.
 */
export const codeCss: string = `
.code { background: var(--code-background); color: var(--code-text); }
.hljs-keyword, .hljs-selector-tag, .hljs-name, .hljs-section { color: var(--code-keyword); font-weight: 700; }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-char { color: var(--code-string); }
.hljs-number, .hljs-literal, .hljs-symbol, .hljs-bullet, .hljs-deletion { color: var(--code-number); }
.hljs-title, .hljs-attr, .hljs-attribute, .hljs-property, .hljs-link { color: var(--code-name); }
.hljs-built_in, .hljs-type, .hljs-variable, .hljs-template-variable { color: var(--code-type); }
.hljs-meta, .hljs-doctag, .hljs-selector-class, .hljs-selector-id { color: var(--code-meta); }
.hljs-comment, .hljs-quote { color: var(--code-comment); font-style: italic; }
.hljs-subst { color: var(--code-text); }
.hljs-emphasis { font-style: italic; }
.hljs-strong { font-weight: 700; }
`.trimStart()

/** `{ text: '#000' }` → `--code-text: #000;`. */
function toDeclarations(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--code-${name}: ${colour};`)
    .join(' ')
}
