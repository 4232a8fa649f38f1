import type { Answer, Cue, Fact, Option, Question, Reference } from '@prepdeck/model'
import type { Edition } from '../edition/edition.ts'
import { type Html, html } from '../html/html.ts'
import { toProse } from '../html/prose.ts'
import { toRelated } from './related.ts'

/** A question as it reads: what is asked, and all that its answer has. */
export function toQuestion(question: Question, edition: Edition): Html {
  const { answer, options, stem, status } = question
  return html`
${stem && html`<div class="stem">${toProse(stem, 1)}</div>`}
${options && toOptions(options)}
${status === 'full' ? undefined : html`<p class="missing">${missing[status]}</p>`}
${answer && parts.map(([title, toPart]) => toSection(title, toPart(answer)))}
${toSection('References', question.references.length > 0 ? toReferences(question.references) : undefined)}
${toRelated(question, edition)}`
}

const missing = { stub: 'A placeholder stands where the answer should.', none: 'No answer yet.' } as const

/** The sections of an answer, in the order in which they are read; what is empty is left out. */
const parts: readonly (readonly [title: string, toPart: (answer: Answer) => Html | undefined])[] = [
  ['Short answer', ({ short }) => short && html`<p class="short">${toProse(short)}</p>`],
  ['Key points', ({ keyPoints }) => some(keyPoints, toCues)],
  ['Answer', ({ body }) => some(body, toProse)],
  ['Comparison', ({ comparison }) => comparison && toProse([comparison])],
  ['Facts', ({ facts }) => some(facts, toFacts)],
  ['Pitfalls', ({ pitfalls }) => some(pitfalls, toPitfalls)],
  ['Follow-ups', ({ followUps }) => some(followUps, toFollowUps)],
  ['Signals', ({ signals }) => some(signals, toCues)],
]

function some<Value>(values: readonly Value[], toPart: (values: readonly Value[]) => Html): Html | undefined {
  return values.length === 0 ? undefined : toPart(values)
}

function toSection(title: string, part: Html | undefined): Html | undefined {
  if (part === undefined) return undefined
  const name = title.toLowerCase().replaceAll(/\W+/g, '-')
  return html`<section class="${name}" aria-labelledby="${name}"><h2 id="${name}">${title}</h2>
${part}
</section>`
}

/** As readers of a sheet see them: lettered, the right ones marked in words too. */
function toOptions(options: readonly Option[]): Html {
  return html`<ol class="options" type="A">${options.map(
    ({ content, correct }) =>
      html`<li${correct ? html` class="right"` : undefined}>${toProse(content)}${correct ? html`<span class="verdict">Right</span>` : undefined}</li>`,
  )}</ol>`
}

function toCues(cues: readonly Cue[]): Html {
  return html`<ul class="cues">${cues.map(
    ({ id, cue, body }) => html`<li id="at-${id}"><p class="cue">${toProse(cue)}</p>${toProse(body)}</li>`,
  )}</ul>`
}

function toFacts(facts: readonly Fact[]): Html {
  return html`<ul class="facts">${facts.map(({ id, text }) => html`<li id="at-${id}">${toProse(text)}</li>`)}</ul>`
}

/** A false claim and what is right. */
function toPitfalls(pitfalls: readonly Cue[]): Html {
  return html`<ul class="claims">${pitfalls.map(
    ({ id, cue, body }) =>
      html`<li id="at-${id}"><p class="claim"><span class="verdict">Wrong</span> ${toProse(cue)}</p>${toProse(body)}</li>`,
  )}</ul>`
}

/** Folded, so that the author may ask himself. */
function toFollowUps(followUps: readonly Cue[]): Html {
  return html`${followUps.map(
    ({ id, cue, body }) =>
      html`<details id="at-${id}"><summary>${toProse(cue)}</summary>${toProse(body)}</details>`,
  )}`
}

function toReferences(references: readonly Reference[]): Html {
  return html`<ol class="sources">${references.map(
    ({ title, url, reason }) =>
      html`<li>${toLink(url, title)}${reason.length > 0 ? html` <span class="why">${toProse(reason)}</span>` : undefined}</li>`,
  )}</ol>`
}

/** An address of another scheme is published as its text alone, here too. */
function toLink(url: string, title: Reference['title']): Html {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}">${toProse(title)}</a>` : toProse(title)
}
