// How soon the preview shows something: the first paint of a page, and an edit from the disk to the screen.
// `pnpm bench preview [--questions 1000] [--rounds 15]`, in Chromium.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { startPreview } from '../readers/preview/start.mjs'
import { idOf, writeAuthoredBank } from './authored.mjs'
import { head, row } from './print.mjs'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: { questions: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '15' } },
})
const [questions, rounds] = [Number(values.questions), Number(values.rounds)]
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const bank = path.join(work, 'bank')
writeAuthoredBank(bank, questions)

const start = performance.now()
const preview = await startPreview(bank)
const ready = performance.now() - start
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })

const bankPaints = await times(() => paint(''))
const questionPaints = await times(round => paint(`read/${idOf(round)}`))
const page = await browser.newPage()
const before = await workOf(page)
const edits = await toEdits(page)
const spent = (await workOf(page)) - before
const messages = await toMessages(page)
await browser.close()
await preview.end()

head('Milliseconds', 'middle', 'worst')
row(`The bank, ${questions.toLocaleString('en')} questions`, ...middleAndWorst(bankPaints))
row('A question', ...middleAndWorst(questionPaints))
row('An edit on the screen', ...middleAndWorst(edits))
row('… CPU of both threads', (spent / rounds).toFixed(0), '')
row('… and the whole bank', ...middleAndWorst(messages))
row('Start, nothing kept', ready.toFixed(0), '')
row('Load of the machine', loadavg()[0].toFixed(1), '')

/** The first contentful paint of a page that was never opened (https://www.w3.org/TR/paint-timing/). */
async function paint(way) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(preview.url + way)
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  const time = await painted.jsonValue()
  await context.close()
  return time
}

/** Another text in a paragraph of the question that is shown. */
async function toEdits(page) {
  const file = path.join(bank, 'questions', `${idOf(0)}.md`)
  await page.goto(`${preview.url}read/${idOf(0)}`)
  return times(async round => {
    await setTimeout(500)
    const text = readFileSync(file, 'utf8').replace(
      /A list 0 is an array.*?references/,
      `A list 0 is an array, round ${round}, of references`,
    )
    const seen = waitFor(page, `round ${round},`)
    const written = Date.now()
    writeFileSync(file, text)
    return (await seen) - written
  })
}

/** A related question that is nowhere, which only the whole bank can tell. */
async function toMessages(page) {
  const file = path.join(bank, 'questions', `${idOf(1)}.md`)
  const text = readFileSync(file, 'utf8')
  await page.goto(`${preview.url}read/${idOf(1)}`)
  return times(async round => {
    await setTimeout(1000)
    const seen = waitFor(page, `Unexpected id nobody-${round},`)
    const written = Date.now()
    writeFileSync(file, text.replace(/related: \[.*\]/, `related: [nobody-${round}]`))
    return (await seen) - written
  }, 5)
}

/** When a text was painted, in milliseconds since 1970. */
function waitFor(page, text) {
  return page.evaluate(
    text =>
      new Promise(resolve => {
        const look = () => {
          if (!document.getElementById('main').textContent.includes(text)) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        look()
      }),
    text,
  )
}

/**
 * The CPU time that the main threads of server and page have taken so far: what an edit would take of a machine that
 * has nothing else to do. The server's is in hundredths of a second (proc(5), Linux only).
 */
async function workOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const stat = `/proc/${preview.pid}/task/${preview.pid}/stat`
  const [user, system] = existsSync(stat)
    ? readFileSync(stat, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    : [0, 0]
  return 10 * (Number(user) + Number(system)) + 1000 * metrics.find(({ name }) => name === 'ThreadTime').value
}

async function times(measure, count = rounds) {
  const found = []
  for (let round = 0; round < count; round++) found.push(await measure(round))
  return found
}

function middleAndWorst(found) {
  const sorted = found.toSorted((a, b) => a - b)
  return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(time => time.toFixed(0))
}
