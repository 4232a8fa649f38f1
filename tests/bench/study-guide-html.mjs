import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { toHtml } from '@prepdeck/prose'

/**
 * The study guide of a bank as a page of HTML, for other makers of PDF: the same words, faces and parts; `paged`, also
 * with the page numbers and running heads of ours, for those who can set them.
 */
export function toStudyGuideHtml(bank, { paged }) {
  const contents = bank.items.map(
    ({ id, number, prompt }) => `<li><a href="#${id}">${number} ${toHtml(prompt)}</a></li>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${bank.title}</title><style>${css}${paged ? pagedCss : ''}</style></head>
<body><h1>${bank.title}</h1><p>${bank.description}</p><h1>Contents</h1><ol class="toc">${contents.join('')}</ol>
${bank.roles.map(role => toPart(role, bank.items)).join('\n')}</body></html>`
}

function toPart({ id, title }, items) {
  const sections = items.filter(({ role }) => role === id).map(toSection)
  return `<h1>${title}</h1>${sections.join('\n')}`
}

function toSection({ id, number, prompt, answer, references, related }) {
  const part = (title, html) => (html ? `<h3>${title}</h3>${html}` : '')
  const cues = list => list.map(({ cue, body }) => `<li><b>${toHtml(cue)}</b> ${toHtml(body)}</li>`).join('')
  return `<section id="${id}"><h2>${number} ${toHtml(prompt)}</h2>
${part('Short answer', `<p>${toHtml(answer.short)}</p>`)}${part('Key points', `<ul>${cues(answer.keyPoints)}</ul>`)}
${part('Answer', toHtml(answer.body))}${part('Comparison', answer.comparison && toHtml([answer.comparison]))}
${part('Pitfalls', `<ul>${cues(answer.pitfalls)}</ul>`)}
${part('References', `<ol>${references.map(({ title, url }) => `<li>${toHtml(title)}<br><a href="${url}">${url}</a></li>`).join('')}</ol>`)}
${part('See also', related.map(other => `<a class="item" href="#${other}">${other}</a>`).join(', '))}</section>`
}

// Where the sheets have them from.
const require = createRequire(new URL('../../packages/pdf/package.json', import.meta.url))
const face = (family, weight, file, style = 'normal') =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${pathToFileURL(require.resolve(`@expo-google-fonts/${file}`))}")}`
const css = `${face('Serif', 400, 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf')}
${face('Serif', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf')}
${face('Sans', 600, 'inter/600SemiBold/Inter_600SemiBold.ttf')}
${face('Mono', 400, 'jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf')}
${face('Mono', 600, 'jetbrains-mono/600SemiBold/JetBrainsMono_600SemiBold.ttf')}
${face('Mono', 400, 'jetbrains-mono/400Regular_Italic/JetBrainsMono_400Regular_Italic.ttf', 'italic')}
@page{size:A4;margin:22mm 20mm 22mm 47mm;@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
body{font:10.2pt/1.4 Serif;hyphens:auto}b{font-weight:600}h1,h2,h3{font-family:Sans;font-weight:600;break-after:avoid}
h1{font-size:20pt;break-before:page}h2{font-size:13.5pt;border-top:.6pt solid}h3{font-size:8pt}
pre{font:8.2pt/1.3 Mono;border:.4pt solid;padding:7pt;white-space:pre-wrap;break-inside:avoid}code{font-family:Mono}
.hljs-keyword{font-weight:600}.hljs-comment{font-style:italic}
table{border-collapse:collapse;border-block:.9pt solid}td,th{border-top:.3pt solid;padding:.4em;text-align:left}`
// CSS Generated Content for Paged Media, which Chromium passes over.
const pagedCss = `.toc a::after{content:leader(".") target-counter(attr(href url),page)}
a.item::after{content:" (page " target-counter(attr(href url),page) ")"}
h1{string-set:part content()}h2{string-set:item content()}
@page{@top-left{content:string(part)}@top-right{content:string(item)}}`
