/**
 * Opens `prepdeck preview` in Chromium, as its author does.
 *
 *     node tests/readers/preview.mjs [PICTURES]
 *
 * With keys alone through the small bank of the tests while its files change; every view by day, by night and on a
 * phone held against axe-core; a bank of hostile notes, of which nothing may run and no request may leave. One
 * picture of each view is drawn into the folder PICTURES. Prints how many things were looked at; exits with 1, and
 * says what is wrong, when anything is.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBarriers, findBarriersOfCards, isTooWide } from './preview/axe.mjs'
import { visitHostile, writeHostile } from './preview/hostile.mjs'
import { startPreview } from './preview/start.mjs'
import { walk } from './preview/walk.mjs'

const [pictures] = process.argv.slice(2)
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-preview-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
const faults = []
let looked = 0

const bank = path.join(work, 'lists')
cpSync(fileURLToPath(new URL('../banks/lists', import.meta.url)), bank, { recursive: true })
await visit(bank, async (page, url) => {
  for await (const [what, found, expected] of walk(page, url, bank)) check(what, found, expected)
})
spoil(path.join(bank, 'questions', 'list.md'))
const settings = [
  { name: 'day', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'night', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 360, height: 780 }, colorScheme: 'light', reducedMotion: 'reduce' },
]
for (const { name, ...options } of settings)
  await visit(bank, (page, url) => lookAtViews(page, url, name), options)

writeHostile(path.join(work, 'hostile'))
await visit(path.join(work, 'hostile'), async (page, url) => {
  for await (const [what, found, expected] of visitHostile(page, url)) check(what, found, expected)
})
await browser.close()

console.log(JSON.stringify({ looked, faults: faults.length }))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** A preview of its own, and a page on which nothing may be said, run or asked for that is not ours. */
async function visit(folder, look, options = {}) {
  const preview = await startPreview(folder)
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const said = []
  page.on('console', message => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', error => said.push(String(error)))
  page.on('dialog', dialog => dialog.dismiss().then(() => said.push(`dialog: ${dialog.message()}`)))
  page.on(
    'request',
    request => request.url().startsWith(preview.url) || said.push(`asks for ${request.url()}`),
  )
  await context.exposeFunction('hit', () => said.push('a script has run'))
  await look(page, preview.url).catch(error => faults.push(error.stack))
  check(`the page of ${path.basename(folder)} is quiet`, said.join('\n'), '')
  await context.close()
  check('Ctrl-C ends it', await preview.end(), 0)
}

async function lookAtViews(page, url, name) {
  const cards = name === 'night' ? 'cards/list?light=night' : 'cards/list'
  for (const way of ['', 'read/list', 'read/list-vs-tuple', 'read/sequences', cards, 'source/list']) {
    await page.goto(url + way)
    await page.waitForTimeout(200)
    check(`${way} by ${name} has no barriers`, (await findBarriers(page)).join('\n'), '')
    check(`${way} by ${name} does not scroll sideways`, await isTooWide(page), false)
    await draw(page, `${way.replaceAll(/\W/g, '-') || 'bank'}-${name}`)
    if (way === cards)
      check(
        `the cards by ${name} have no barriers`,
        (await findBarriersOfCards(page)).join('\n'),
        /^\d+ sides$/,
      )
  }
  await page.locator(name === 'phone' ? '#open-list' : '#open-keys').click()
  check(`what opens by ${name} has no barriers`, (await findBarriers(page)).join('\n'), '')
  await draw(page, `open-${name}`)
}

/** So that there are messages to look at: with and without a place, short and wide. */
function spoil(file) {
  const text = readFileSync(file, 'utf8')
  const wide =
    '![no picture](nowhere.png) stands in a line that is much wider than any telephone is, and as any page'
  writeFileSync(
    file,
    text.replace('difficulty: 1', 'difficulty: 4').replace('- **Which items?**', `- **Which?** ${wide}\n$&`),
  )
}

async function draw(page, name) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
}

function check(what, found, expected) {
  looked += 1
  const right = expected instanceof RegExp ? expected.test(String(found)) : found === expected
  if (!right) faults.push(`${what}: found ${JSON.stringify(found)}, expected ${expected}`)
}
