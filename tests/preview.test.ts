import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toPng } from './png.fixture.ts'
import { copyOfLists, emptyFolder, filesIn, prepdeck } from './prepdeck.fixture.ts'
import { ask, listen, type Running, startPreview } from './preview.fixture.ts'

const folder = copyOfLists()
let preview: Running
beforeAll(async () => {
  preview = await startPreview(folder)
}, 60_000)
afterAll(() => preview.end())

test('the address and what is in the bank are said, and nothing is written', () => {
  expect(preview.said.stdout.replace(/:\d+/, ':1')).toBe(
    'http://127.0.0.1:1/  Lists and tuples: 4 items, 27 cards\nThe page follows what you save. Ctrl-C ends it.\n',
  )
  expect(filesIn(folder)).toEqual(filesIn(copyOfLists()))
})

test.each([
  ['localhost:1', 200],
  ['127.0.0.1', 200],
  ['[::1]:9', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example:7737', 421],
])('the host %s is answered with %i', async (host, status) => {
  expect((await ask(preview.url, '/', { host })).status).toBe(status)
})

test.each([
  [{ origin: 'https://evil.example' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }],
])('a request of another site is refused, for the page and for what is told: %j', async headers => {
  expect((await ask(preview.url, '/', headers)).status).toBe(403)
  expect((await ask(preview.url, '/events', headers)).status).toBe(403)
})

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask(preview.url, '/', {}, method)
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
  }
  const [head, page] = [await ask(preview.url, '/', {}, 'HEAD'), await ask(preview.url, '/')]
  expect([head.status, head.body]).toEqual([200, ''])
  expect(head.headers['content-length']).toBe(page.headers['content-length'])
})

test.each([
  ['/', "script-src 'self'"],
  ['/read/list', "frame-ancestors 'none'"],
  ['/parts/read/list', "default-src 'none'"],
  ['/faces/list-point-1/0/front', "frame-ancestors 'self'"],
  ['/assets/page.css', 'sandbox'],
  ['/nothing', 'sandbox'],
])('%s says what a browser may do with it', async (way, policy) => {
  const { headers } = await ask(preview.url, way)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  const given = String(headers['content-security-policy'])
  expect(given).toContain(policy)
  expect(given).toMatch(/^default-src 'none'; .*form-action 'none'$/)
  expect(given).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*|https?:/)
})

test('a card may run nothing', async () => {
  const { status, headers, body } = await ask(preview.url, '/faces/list-point-1/0/back?light=night')
  expect(status).toBe(200)
  expect(headers['content-security-policy']).not.toContain('script')
  expect(body).toContain('nightMode')
  expect((await ask(preview.url, '/cards/list')).body).toMatch(
    /<iframe [^>]*sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"/,
  )
})

test.each([
  '/bank.yaml',
  '/../bank.yaml',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/package.json',
  '/assets/..\\package.json',
  '/assets/',
  '/assets/page.css/',
  '/assets/page.css%00.js',
  '/media/..%2fbank.yaml',
  '/media/../../../etc/passwd',
  '/media/bank.yaml',
  '/read/../bank.yaml',
  '/read/..%2f..%2fetc%2fpasswd',
  '/source/questions%2flist.md',
  '/parts/source/..%2fbank.yaml',
  '/faces/list-point-1/999/front',
  '/faces/list-point-1/0/side',
  '//etc/passwd',
  '/__proto__',
  '/assets/__proto__',
  '/read/constructor',
  '/%',
  'http://evil.example/',
  '*',
])('%s is no address of the page', async way => {
  const { status, body } = await ask(preview.url, way)
  expect(status).toBe(404)
  expect(body).not.toMatch(/root:|"dependencies"|topics:/)
})

test('search answers with ids, in the order of the bank', async () => {
  const find = async (query: string) => JSON.parse((await ask(preview.url, `/search?q=${query}`)).body)
  expect(await find('SQUARE%20brackets')).toEqual(['list'])
  expect(await find('list-vs')).toEqual(['list', 'list-vs-tuple'])
  expect(await find('nobody-wrote-this')).toEqual([])
  expect(await find('')).toHaveLength(4)
})

test('an edit is told with the row that it changes, and its message is on the page', async () => {
  const own = copyOfLists()
  const running = await startPreview(own)
  const file = path.join(own, 'questions', 'list.md')
  const told = listen(running.url, events => Object.keys(events.at(-1)?.rows ?? {}).length > 0)
  const text = readFileSync(file, 'utf8')
  await ask(running.url, '/')
  writeFileSync(
    file,
    text.replace('difficulty: 1', 'difficulty: 4').replace('Yes, in place.', 'Wherever it is.'),
  )
  const [first, ...next] = await told
  expect(first).toEqual({ revision: 1 })
  expect(next.at(-1)).toMatchObject({ totals: '3 questions · 1 error', list: false })
  expect(Object.keys(next.at(-1)?.rows ?? {})).toEqual(['list'])
  const { body } = await ask(running.url, '/parts/read/list')
  expect(body).toContain('Wherever it is.')
  expect(body).toContain('<span>questions/list.md:4:13</span>')
  expect(body).toContain('<mark class="error">4</mark>')
  expect(await running.end()).toBe(0)
})

test('a file in a new folder is seen, and one that is taken out is gone', async () => {
  const own = emptyFolder()
  writeFileSync(path.join(own, 'a.md'), '# A\n\n## What is a?\n\nOne.\n\n## Who is a?\n\nMe.\n')
  const running = await startPreview(own)
  const grown = listen(running.url, events => events.some(({ list }) => list))
  mkdirSync(path.join(own, 'deep', 'down'), { recursive: true })
  writeFileSync(
    path.join(own, 'deep', 'down', 'b.md'),
    '# B\n\n## What is b?\n\nTwo.\n\n## Who is b?\n\nYou.\n',
  )
  await grown
  expect((await ask(running.url, '/')).body).toContain('What is b?')
  const again = listen(running.url, events => events.some(({ totals }) => totals?.includes('5 questions')))
  appendFileSync(path.join(own, 'deep', 'down', 'b.md'), '\n## What is c?\n\nThree.\n')
  await again
  expect(await running.end()).toBe(0)
})

test('a bank with errors shows all that can be read', async () => {
  const own = copyOfLists()
  writeFileSync(path.join(own, 'bank.yaml'), 'id: lists\ntitle: [\n')
  writeFileSync(path.join(own, 'prepdeck.lock.json'), '{')
  const running = await startPreview(own)
  const { body } = await ask(running.url, '/')
  expect(body).toContain('What is a list?')
  expect(body).toContain('<span class="rule">yaml</span>')
  expect((await ask(running.url, '/read/list')).body).toContain('In square brackets')
  await running.end()
})

test('a folder without Markdown says so', async () => {
  const running = await startPreview(emptyFolder())
  expect((await ask(running.url, '/')).body).toContain('Unexpected folder without Markdown')
  await running.end()
})

test('pictures of the bank are served, and nothing that lies outside it', async () => {
  const [own, outside] = [emptyFolder(), path.join(emptyFolder(), 'secret.png')]
  writeFileSync(outside, toPng(2, 2))
  writeFileSync(path.join(own, 'in.png'), toPng(3, 3))
  symlinkSync(outside, path.join(own, 'out.png'))
  symlinkSync('/etc', path.join(own, 'etc'))
  writeFileSync(
    path.join(own, 'a.md'),
    '# A\n\n## What is a?\n\n![in](in.png) ![out](out.png) ![e](etc/hosts)\n\n## Who is a?\n\nMe.\n',
  )
  symlinkSync('/etc/hosts', path.join(own, 'hosts.md'))
  const running = await startPreview(own)
  const { body } = await ask(running.url, '/read/what-is-a')
  const pictures = [...body.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src)
  expect(pictures).toEqual([expect.stringMatching(/^\/media\/in-[0-9a-f]{12}\.png$/)])
  expect(await ask(running.url, String(pictures[0]))).toMatchObject({ status: 200 })
  expect((await ask(running.url, '/media/out.png')).status).toBe(404)
  expect(existsSync('/etc/hosts')).toBe(true)
  expect((await ask(running.url, '/')).body).not.toContain('localhost')
  await running.end()
})

test('hostile text stays text', async () => {
  const own = emptyFolder()
  const hostile = '<script>hit()</script><img src=x onerror=hit()>[x](javascript:hit())</title>{{FrontSide}}'
  writeFileSync(
    path.join(own, 'a.md'),
    `# ${hostile}\n\n## What is ${hostile}?\n\n${hostile}\n\n- ${hostile}\n`,
  )
  const running = await startPreview(own)
  const page = await ask(running.url, '/')
  const [, id] = /data-id="([^"]+)"/.exec(page.body) ?? []
  const card = /\/faces\/[^"?]+/.exec((await ask(running.url, `/cards/${id}`)).body)?.[0]
  for (const way of ['/', `/read/${id}`, `/cards/${id}`, `/source/${id}`, String(card)]) {
    const { status, body } = await ask(running.url, way)
    expect(status).toBe(200)
    expect(body.match(/<script[^>]*>/g) ?? []).toEqual(
      way === card ? [] : ['<script type="module" src="/assets/main.js">'],
    )
    expect(body).not.toMatch(/<[^<>]*\s(?:on\w+|href="javascript:|src=x)/)
  }
  await running.end()
})

test('a port that is in use is told', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const run = await prepdeck(copyOfLists(), ['preview', '--port', String(port)])
  expect(run).toEqual({
    code: 2,
    stdout: '',
    stderr: `prepdeck: port ${port} is in use; name another, or leave --port out to have one chosen\n`,
  })
  taken.close()
})

test('a port that is none, and a bank that is not there, are told', async () => {
  expect((await prepdeck(folder, ['preview', '--port', 'x'])).stderr).toContain('Allowed are 1 to 65535')
  const run = await prepdeck(folder, ['preview', 'nots', '--port', '0'])
  expect([run.code, run.stderr]).toEqual([
    2,
    'prepdeck: there is no file or folder nots; did you mean notes?\n',
  ])
})

test('Ctrl-C ends it, those who listen included', async () => {
  const running = await startPreview(copyOfLists())
  const told = listen(running.url, () => false)
  await ask(running.url, '/')
  expect(await running.end()).toBe(0)
  expect(await told).toEqual([{ revision: 1 }])
  await expect(ask(running.url, '/')).rejects.toThrow('ECONNREFUSED')
  expect(running.said.stderr).toBe('')
})
