/**
 * Looks at every card of some decks in Chromium, as Anki's engine renders it, by day and night, on a phone
 * and on a desk.
 *
 *     python tests/readers/anki-cards.py dist/anki/*.apkg > cards.jsonl
 *     MATHJAX=node_modules/mathjax/es5 node tests/readers/cards.mjs cards.jsonl [PICTURES]
 *
 * Measured in the page: nothing makes the document scroll sideways, every text stands out from what is behind
 * it as WCAG 2.2 AA asks, and no request leaves. Formulas are set by the MathJax 3 at MATHJAX, which Anki's
 * clients bring along; without it they stay TeX. One card of each note type is drawn into the folder PICTURES.
 * Prints how many were looked at; exits with 1, and says what is wrong, when anything is.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { measure } from './measure.mjs'
import { toReviewer } from './reviewer.mjs'

const [file, pictures] = process.argv.slice(2)
const mathJax = process.env.MATHJAX
const widths = [360, 1200]
const times = ['day', 'night']
/** Where the cards would be if they had an address; nothing answers there. */
const home = 'https://cards.invalid'

const cards = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
const faults = []
const drawn = new Set()
await Promise.all(widths.flatMap(width => times.map(time => look(width, time))))
await browser.close()

console.log(JSON.stringify({ cards: cards.length, pages: cards.length * 2 * 4, faults: faults.length }))
for (const fault of faults.toSorted().slice(0, 50)) console.error(fault)
process.exitCode = faults.length > 0 || cards.length === 0 ? 1 : 0

/** Every card at one width by day or by night. */
async function look(width, time) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const left = []
  await context.route('**/*', route => {
    const url = route.request().url()
    if (url === `${home}/`)
      return route.fulfill({ contentType: 'text/html', body: toReviewer(time, mathJax !== undefined) })
    const script = toMathJaxFile(url)
    if (script) return route.fulfill({ path: script })
    if (!isMedia(url)) left.push(url)
    return url.endsWith('.css') ? route.fulfill({ contentType: 'text/css', body: '' }) : route.abort()
  })
  page.on('dialog', dialog => dialog.dismiss().then(() => left.push(`dialog: ${dialog.message()}`)))
  await page.goto(`${home}/`)
  await page.evaluate(() => globalThis.MathJax?.startup.promise)
  for (const card of cards)
    for (const side of ['front', 'back']) {
      const name = `${card.package}: ${card.id}, ${side}, ${time}, ${width} px`
      const found = await page.evaluate(measure, card[side])
      faults.push(
        ...found.map(fault => `${name}: ${fault}`),
        ...left.splice(0).map(url => `${name}: asks for ${url}`),
      )
      await draw(page, card, side, `${time}-${width}`)
    }
  // A request leaves a moment after the page asked for it.
  await page.waitForTimeout(200)
  faults.push(...left.map(url => `${time}, ${width} px: asks for ${url}`))
  await context.close()
}

function toMathJaxFile(url) {
  const [, name] = /^https:\/\/cards\.invalid\/mathjax\/([\w./-]+)$/.exec(url) ?? []
  const file = name && path.join(mathJax ?? '', name)
  return file && existsSync(file) ? file : undefined
}

/** What the deck carries itself. */
function isMedia(url) {
  return url.startsWith(`${home}/`) && !url.slice(home.length + 1).includes('/')
}

/** The first card of each note type. */
async function draw(page, card, side, setting) {
  const name = `${card.noteType.toLowerCase().replaceAll(' ', '-')}-${side}-${setting}`
  if (!pictures || drawn.has(name)) return
  drawn.add(name)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
}
