/**
 * Makes the pictures of the README anew, out of what a build has made: two cards as Chromium shows them, and a page as
 * poppler does.
 *
 *     npx pnpm@12 build && node tests/readers/readme-pictures.mjs
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { toCardFaces, toCss } from '@prepdeck/anki'
import { renderPdf } from '@prepdeck/pdf'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const images = path.join(root, 'docs/images')
const dist = path.join(root, 'content/python-data-science/dist')
const bank = JSON.parse(readFileSync(path.join(dist, 'bank.json'), 'utf8'))
const scratch = mkdtempSync(path.join(tmpdir(), 'prepdeck-pictures-'))
try {
  await drawCards([
    { id: 'pandas-loc-vs-iloc-follow-up-3', classes: '' },
    { id: 'pandas-loc-vs-iloc-predict-1', classes: 'nightMode night_mode' },
  ])
  await drawPage('ml-overfitting')
} finally {
  rmSync(scratch, { recursive: true })
}

/** The backs of cards below each other, each in a frame of its own, since night is a class of the page. */
async function drawCards(cards) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  const page = await browser.newPage({ viewport: { width: 740, height: 400 } })
  await page.setContent('<body style="margin:0">')
  for (const { id, classes } of cards) {
    const card = bank.cards.find(each => each.id === id)
    const item = bank.items.find(each => each.id === card.item)
    const [{ back }] = toCardFaces(bank, card, item)
    await page.evaluate(addFrame, `<style>${toCss()}</style><body class="card card1 ${classes}">${back}`)
  }
  await page.screenshot({ path: path.join(images, 'card.png'), fullPage: true })
  await browser.close()
}

/** In the page: a frame as high as what is in it. */
async function addFrame(html) {
  const frame = document.createElement('iframe')
  Object.assign(frame.style, { display: 'block', border: '0', width: '740px', height: '0' })
  frame.srcdoc = html
  document.body.append(frame)
  await new Promise(resolve => frame.addEventListener('load', resolve))
  frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`
}

/** The first page of a study guide of one question, behind the title and the contents. */
async function drawPage(id) {
  const items = bank.items.filter(item => item.id === id).map(item => ({ ...item, related: [] }))
  const media = name => readFile(path.join(dist, 'media', name))
  const [sheet] = await renderPdf(
    { ...bank, items },
    { scratch, media },
    { sheets: [{ sheet: 'study-guide' }] },
  )
  const file = path.join(scratch, 'guide.pdf')
  writeFileSync(file, sheet.contents)
  const page = ['-f', '3', '-l', '3', '-singlefile', '-r', '100', '-gray', '-png']
  execFileSync('pdftoppm', [...page, file, path.join(images, 'page')])
}
