// Writes a study guide in a process of its own: `node sheet-writer.mjs prepdeck BANK.json FOLDER WORKERS` or
// `node sheet-writer.mjs chromium GUIDE.html FOLDER`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [what, from, folder, workers] = process.argv.slice(2)
await { prepdeck: writeSheets, chromium: printPage }[what]()

async function writeSheets() {
  const { renderPdf } = await import('@prepdeck/pdf')
  const bank = JSON.parse(readFileSync(from, 'utf8'))
  const scratch = mkdtempSync(path.join(folder, 'scratch-'))
  const artifacts = await renderPdf(bank, { scratch }, { workers: Number(workers) })
  for (const { path: name, contents } of artifacts)
    await writeFile(path.join(folder, path.basename(name)), contents)
  rmSync(scratch, { recursive: true })
}

async function printPage() {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  const page = await browser.newPage()
  await page.goto(pathToFileURL(from).href)
  const path = `${folder}/guide.pdf`
  const footerTemplate = '<span style="font-size:8px" class="pageNumber"></span>'
  const look = {
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    footerTemplate,
  }
  await page.pdf({ path, headerTemplate: '<span></span>', ...look, timeout: 0 })
  await browser.close()
}
