import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on a page, by all its rules, as lines. Its frames are pages of their own. */
export async function findBarriers(page, rules = {}) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    rules => globalThis.axe.run(document, { iframes: false, rules }),
    rules,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`,
  )
}

/** The same of every card on a page, each opened by itself: in its frame no script runs, axe-core's neither. */
export async function findBarriersOfCards(page) {
  const urls = await page.locator('iframe').evaluateAll(frames => frames.map(({ src }) => src))
  const alone = await page.context().newPage()
  await alone.setViewportSize({ width: 360, height: 780 })
  const found = []
  for (const url of urls) {
    await alone.goto(url)
    found.push(...(await findBarriers(alone, inPage)).map(barrier => `${new URL(url).pathname}: ${barrier}`))
  }
  await alone.close()
  return [`${urls.length} sides`, ...found]
}

/** The heading of a card is that of the page around it. */
const inPage = { 'page-has-heading-one': { enabled: false } }

/** Whether something makes the page scroll sideways. */
export function isTooWide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
