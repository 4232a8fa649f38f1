import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Walks through the small bank of the tests as an author does, with keys alone, and edits it meanwhile. */
export async function* walk(page, url, bank) {
  const title = () => page.locator('#title').innerText()
  const shown = () => page.locator('#list li:not([hidden])').count()
  const settled = () => page.waitForTimeout(300)

  await page.goto(url)
  yield ['the bank has a title page', await title(), 'Lists and tuples']
  yield ['all its items are listed', await shown(), 4]
  for (const [key, is] of [
    ['j', /^1 What is a list\?$/],
    ['j', /^2 /],
    ['k', /^1 What is a list\?$/],
    ['ArrowRight', /^2 /],
    ['ArrowLeft', /^1 What is a list\?$/],
  ]) {
    await page.keyboard.press(key)
    await page.waitForFunction(
      pattern => new RegExp(pattern).test(document.title),
      is.source.replace(/[$^]/g, ''),
    )
    yield [`${key} leads on`, await title(), is]
  }
  yield [
    'the row of what is read is marked',
    await page.locator('#list [aria-current]').innerText(),
    /What is a list/,
  ]
  yield ['the focus is on what is read', await page.evaluate(() => document.activeElement?.id), 'title']

  await page.keyboard.press('2')
  await page.waitForURL('**/cards/list')
  await page.locator('.faces iframe').first().scrollIntoViewIfNeeded()
  await settled()
  const front = page.frameLocator('.front iframe').first()
  yield ['a card has a front', await front.locator('.prompt').innerText(), 'Can it change?']
  await page.keyboard.press('n')
  await page.waitForURL('**/cards/list?light=night')
  await settled()
  yield ['n makes it night', await front.locator('body').getAttribute('class'), /nightMode/]
  await page.keyboard.press('p')
  await page.waitForURL('**/cards/list?light=night&width=phone')
  await settled()
  const frame = page.locator('.front iframe').first()
  yield ['p makes it a phone', await frame.evaluate(one => one.clientWidth), 360]
  const fits = () =>
    frame.evaluate(one => one.clientHeight - one.contentDocument.documentElement.scrollHeight)
  yield ['a frame is as high as its card', await fits(), 0]
  await page.keyboard.press('3')
  await page.waitForURL('**/source/list*')
  yield ['3 shows the source', await page.locator('.listing .line').nth(10).innerText(), /# What is a list\?/]

  await page.keyboard.press('/')
  await page.keyboard.type('brackets append')
  await settled()
  yield ['/ leads to the search, where letters are letters', await shown(), 1]
  await page.keyboard.press('Escape')
  await settled()
  yield ['Esc empties it', await shown(), 4]
  await page.keyboard.press('ArrowDown')
  yield ['and the list is one key away', await page.evaluate(() => document.activeElement?.tagName), 'A']
  await page.locator('[name="role"]').selectOption('analyst')
  await settled()
  yield ['a role has its questions', await shown(), /^[12]$/]
  await page.locator('[name="role"]').selectOption('')
  await page.locator('#title').focus()
  await page.keyboard.press('?')
  yield ['? shows the keys', await page.locator('#keys').isVisible(), true]
  await page.keyboard.press('Escape')
  yield ['Esc closes them', await page.locator('#keys').isVisible(), false]

  yield* edit(page, url, path.join(bank, 'questions', 'list.md'))
}

/** What an edit leaves alone, and what it brings. */
async function* edit(page, url, file) {
  const write = (from, to) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  await page.goto(`${url}read/list`)
  await page.locator('details').first().locator('summary').click()
  await page.evaluate(() => {
    scrollTo(0, 400)
    document.querySelector('.pitfalls').seen = true
  })
  write('Yes, in place.', 'Yes, wherever it stands.')
  await page.getByText('Yes, wherever it stands.').waitFor({ timeout: 5000 })
  yield ['an edit leaves the page where it was scrolled to', await page.evaluate(() => scrollY), 400]
  yield ['and the folds as they were', await page.locator('details[open]').count(), 1]
  yield [
    'and the rest of the page',
    await page.evaluate(() => document.querySelector('.pitfalls').seen),
    true,
  ]
  await page.waitForFunction(() => document.getElementById('said').textContent !== '')
  yield ['it is said', await page.locator('#said').innerText(), /^The page has changed/]

  write('difficulty: 1', 'difficulty: 4')
  const message = page.locator('.message.error')
  await message.waitFor({ timeout: 5000 })
  yield ['a message names its rule', await message.locator('.rule').innerText(), 'front-matter']
  yield ['its place', await message.locator('.where span').first().innerText(), 'questions/list.md:4:13']
  yield ['and shows it', await message.locator('mark').innerText(), '4']
  yield ['the question is still there', await page.locator('#title').innerText(), /What is a list/]
  await page.waitForFunction(() => document.querySelector('#row-list .badge.error'))
  await page.locator('#title').focus()
  await page.keyboard.press('m')
  yield ['m leaves what has messages', await page.locator('#list li:not([hidden])').count(), 1]
  await page.keyboard.press('m')
  await page.keyboard.press('3')
  await page.waitForURL('**/source/list')
  const beside = page.locator('.listing .line:has(+ .note.error)')
  yield ['the message stands beneath its line', await beside.innerText(), /4\s*difficulty: 4/]
  write('difficulty: 4', 'difficulty: 1')
  await page.locator('.note.error').waitFor({ state: 'detached', timeout: 5000 })
}
