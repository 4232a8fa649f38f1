// Pages with a dataset, as Chromium shows them.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { expect } from './project.mjs'

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css' }

/** Opens `index.html` of a folder, served as it is. @returns what it shows once `selector` is there. */
export async function openPage(folder, selector) {
  const server = createServer((request, response) => answer(folder, request, response))
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  try {
    const page = await browser.newPage()
    const said = []
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    await page.goto(`http://127.0.0.1:${server.address().port}/index.html`)
    await page.waitForSelector(selector, { timeout: 20_000 }).catch(error => said.push(error.message))
    expect(said.length === 0, `the console says:\n${said.join('\n')}`)
    return await page.innerText('body')
  } finally {
    await browser.close()
    server.close()
  }
}

async function answer(folder, { url }, response) {
  const { pathname } = new URL(url, 'http://localhost')
  if (pathname === '/favicon.ico') return response.writeHead(204).end()
  try {
    const contents = await readFile(path.join(folder, decodeURIComponent(pathname)))
    const type = types[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'text/plain'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(contents)
  } catch {
    response.writeHead(404).end()
  }
}
