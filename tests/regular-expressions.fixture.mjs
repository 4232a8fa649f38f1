// Attacks every regular expression of the packages that meet untrusted text, and prints those that take long. It runs
// what was compiled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Every attack has so many characters, and the worst of each expression so many more. */
const [short, long] = [5000, 100_000]
/** In ms. What is linear takes a hundredth of it; what grows with the square takes more. */
const most = 15
const packages = fileURLToPath(new URL('../packages', import.meta.url))
const names = ['model', 'parser', 'cards', 'identity', 'prose', 'diff', 'dataset', 'anki', 'pdf', 'cli']

// Those of ours that are put together where a module begins.
const made = []
const Made = globalThis.RegExp
globalThis.RegExp = new Proxy(Made, {
  construct: (target, words, own) => {
    const expression = Reflect.construct(target, words, own)
    if (new Error().stack?.split('\n')[2]?.includes('/packages/')) made.push(expression)
    return expression
  },
})
// Vite parses JavaScript; it comes with vitest.
const { parseAst } = await import(createRequire(import.meta.url).resolve('vitest/node'))

const found = new Map()
for (const name of names) {
  const folder = path.join(packages, name, 'dist')
  // What was compiled of sources that are gone may still lie there.
  const files = readdirSync(folder, { recursive: true }).filter(
    file => file.endsWith('.js') && existsSync(path.join(packages, name, 'src', file.replace(/js$/, 'ts'))),
  )
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    for (const { pattern, flags } of literalsIn(parseAst(text)))
      found.set(`/${pattern}/${flags}`, { expression: new Made(pattern, flags), at: `${name}/${file}` })
  }
  if (name !== 'cli') await import(pathToFileURL(path.join(folder, 'index.js')).href)
}
for (const expression of made)
  if (!found.has(String(expression))) found.set(String(expression), { expression, at: 'put together' })

let slow = 0
for (const [name, { expression, at }] of found) {
  const worst = attacksOn(expression.source)
    .map(attack => ({ attack, time: timeOf(expression, attack(short)) }))
    .reduce((one, other) => (other.time > one.time ? other : one))
  const isSlow = Math.min(worst.time, timeOf(expression, worst.attack(short))) > most
  const time = isSlow ? worst.time : timeOf(expression, worst.attack(long))
  if (!isSlow && time < 500) continue
  slow++
  const text = JSON.stringify(`${worst.attack(short).slice(0, 20)}…`)
  console.log(
    `${at}: ${name.slice(0, 200)} takes ${Math.round(time)} ms for ${isSlow ? short : long} of ${text}`,
  )
}
console.log(`${found.size} regular expressions, ${slow} slow`)

function literalsIn(node) {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  return node.regex ? [node.regex] : Object.values(node).flatMap(literalsIn)
}

/** CPU time in ms, so that it does not matter what else the machine does. */
function timeOf(expression, text) {
  expression.lastIndex = 0
  const start = process.cpuUsage()
  if (expression.global) text.replace(expression, '')
  else expression.exec(text)
  const { user } = process.cpuUsage(start)
  return user / 1000
}

/** Runs of what the expression speaks of, of any length, which fail at their end. */
function attacksOn(source) {
  const words = source.match(/[\p{L}\d]{2,}/gu) ?? []
  const characters = source.replaceAll(/\\[pP]\{[^}]*\}|\\./g, ' ')
  const signs = ' \t\n\r\u3000a0A-_*`~#>|[](){}<>!"\'&;:,.=+/\\$@^%?é是。'
  const pairs = [
    '- ',
    '> ',
    'a ',
    'a\n',
    '\n ',
    '[a](',
    '](',
    '<a ',
    '<!--',
    '{{',
    '\\(',
    'a,',
    '1.',
    '1 ',
    '/*',
    'url(',
  ]
  const runs = new Set([...signs, ...characters, ...pairs, ...words, ...words.map(word => `${word} `)])
  return [...runs].flatMap(run =>
    ['', '\u0001', 'x'].map(end => size => run.repeat(Math.ceil(size / run.length)) + end),
  )
}
