import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Notes by somebody who would like to run something on the machine of their reader. */
export function writeHostile(folder) {
  mkdirSync(path.join(folder, 'img'), { recursive: true })
  writeFileSync(path.join(folder, 'notes.md'), notes)
  writeFileSync(path.join(folder, 'img', 'dot.svg'), svg)
  writeFileSync(path.join(folder, '"><b>hit()<.md'), '# A name that is a tag?\n\nYes.\n')
}

const payloads = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()><a xlink:href="javascript:hit()">x</a></svg>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<base href="https://evil.invalid/">',
  '<link rel=stylesheet href="https://evil.invalid/a.css">',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/">',
  '<form action="https://evil.invalid/"><button id=title>x</button></form>',
  '[x](javascript:hit()) [y](data:text/html,<script>hit()</script>) ![z](https://evil.invalid/z.png)',
  '![p](img/dot.svg)',
  '$\\href{javascript:hit()}{x}$ $\\text{<img src=x onerror=hit()>}$ $\\includegraphics{https://evil.invalid/m.png}$',
  '`</code><script>hit()</script>`',
  '</title></textarea></style></script><script>hit()</script>',
  '{{FrontSide}} {{c1::<script>hit()</script>}} [sound:evil.mp3]',
  '\u202Ereversed\u202C and a \u0007 bell',
]

const notes = `# Hostile <script>hit()</script>

${payloads.map((payload, index) => `## What does ${payload} do, number ${index}?\n\n${payload}\n\n- ${payload}\n\n| a | b |\n| - | - |\n| ${payload.replaceAll('|', '')} | x |\n\n\`\`\`"><script>hit()</script>\n${payload}\n\`\`\`\n`).join('\n')}`

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="hit()"><script>hit()</script><circle r="9"/></svg>`

/** Goes through every page and card of them. */
export async function* visitHostile(page, url) {
  await page.goto(url)
  const ids = await page.locator('#list li').evaluateAll(rows => rows.map(row => row.dataset.id))
  yield ['the hostile questions are shown', ids.length, /^1\d$/]
  for (const id of ids)
    for (const view of ['read', 'cards', 'source']) {
      await page.goto(`${url}${view}/${id}`)
      for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
      await page.waitForTimeout(30)
    }
  await page.keyboard.press('0')
  for (let step = 0; step < ids.length; step++) {
    await page.keyboard.press('j')
    await page.waitForTimeout(30)
  }
  const alive = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => name),
    ),
  )
  yield ['nothing on the page could run', alive.join(), '']
}
