export { codeColours, codeCss } from './code-css.ts'
export { type HtmlOptions, toHtml } from './html.ts'
export { toMarkdown } from './markdown.ts'
export { toText } from './text.ts'
