import type { Role, Topic } from '@prepdeck/model'
import { type Html, html } from '../html/html.ts'
import { styles } from '../http/assets.ts'
import type { Part } from './part.ts'

/** What the page around a part is made of. */
export interface Frame {
  readonly title: string
  readonly roles: readonly Role[]
  readonly topics: readonly Topic[]
  readonly totals: string
  readonly list: Html
  readonly revision: number
}

/** The whole page: the list of the bank, and a part beside it. */
export function toPage(part: Part, frame: Frame): Html {
  return html`<!doctype html>
<html lang="en" data-revision="${frame.revision}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${part.title} · preview</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${['code.css', ...styles].map(name => html`<link rel="stylesheet" href="/assets/${name}">\n`)}
<script type="module" src="/assets/main.js"></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="bar">
<a class="bank" href="/">${frame.title}</a>
<button type="button" id="open-list" aria-expanded="false" aria-controls="side">Questions</button>
<p class="live" id="live">Live</p>
<button type="button" id="open-keys" aria-haspopup="dialog">Keys <kbd>?</kbd></button>
</header>
<nav id="side" aria-label="Questions and notes">
<p class="totals" id="totals">${frame.totals}</p>
${toFilters(frame)}
<div id="list">
${frame.list}</div>
</nav>
<main id="main" tabindex="-1">${part.content}</main>
${keys}
<p class="unseen" id="said" role="status"></p>
</body>
</html>
`
}

function toFilters({ roles, topics }: Frame): Html {
  return html`<form id="filters" role="search" aria-label="Questions and notes">
<label class="find"><span class="unseen">Search by words or id</span><input type="search" name="words" placeholder="Search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd></label>
${toChoice('role', 'Every role', roles)}
${toChoice('topic', 'Every topic', topics)}
<label class="check"><input type="checkbox" name="messages"> With messages only</label>
<p class="found" id="found" aria-live="polite"></p>
</form>`
}

function toChoice(name: string, all: string, choices: readonly (Role | Topic)[]): Html | undefined {
  if (choices.length === 0) return undefined
  return html`<label class="choice"><span class="unseen">Only of one ${name}</span><select name="${name}"><option value="">${all}</option>${choices.map(
    ({ id, title }) => html`<option value="${id}">${title}</option>`,
  )}</select></label>`
}

const keyRows: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', '→'], 'next question'],
  [['k', '←'], 'question before'],
  [['1', '2', '3'], 'question, cards, source'],
  [['n'], 'cards by day or by night'],
  [['p'], 'cards on a desk or on a phone'],
  [['/'], 'search'],
  [['m'], 'only what has messages'],
  [['0'], 'the bank as a whole'],
  [['Esc'], 'clear the search, close'],
  [['?'], 'these keys'],
]

const keys: Html = html`<dialog id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>${keyRows.map(([names, what]) => html`<div><dt>${names.map(name => html`<kbd>${name}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>
<label class="check"><input type="checkbox" id="use-keys" checked> Use keys without Ctrl or Alt</label>
<form method="dialog"><button>Close</button></form>
</dialog>`
