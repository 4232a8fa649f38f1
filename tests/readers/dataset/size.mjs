// How large a dataset may be, packed and unpacked, and how large what a page imports of it.
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, npx, write } from './project.mjs'

/** In bytes. A bank that outgrows its budget may have a larger one, by a change to this line. */
const budgets = {
  '@prepdeck/python-core': { packed: 800_000, unpacked: 5_000_000 },
  '@prepdeck/python-data-science': { packed: 3_300_000, unpacked: 19_000_000 },
}
const otherwise = { packed: 200_000, unpacked: 1_000_000 }

/** @returns `120 kB packed of 600, 800 kB unpacked of 5000`. */
export async function expectBudget({ name, tarball, folder }) {
  const budget = budgets[name] ?? otherwise
  const packed = (await stat(tarball)).size
  const unpacked = await sizeOf(folder)
  const line = `${kB(packed)} kB packed of ${kB(budget.packed)}, ${kB(unpacked)} kB unpacked of ${kB(budget.unpacked)}`
  expect(packed <= budget.packed && unpacked <= budget.unpacked, line)
  return line
}

/** A bundle of one role has its questions and no other's. @returns its size beside that of all questions. */
export async function expectOneRole(dataset, esbuild) {
  const [role] = dataset.bank.roles
  if (role === undefined) return 'no roles'
  const all = await bundle(dataset, dataset.name, esbuild)
  const one = await bundle(dataset, `${dataset.name}/roles/${role.id}`, esbuild)
  const questions = dataset.bank.items.filter(({ kind }) => kind === 'question')
  const isAsked = question => question.role === role.id || question.also.includes(role.id)
  for (const question of questions) {
    expect(all.includes(toMark(question)), `no ${question.id} in the bundle of all`)
    expect(
      one.includes(toMark(question)) === isAsked(question),
      `${question.id} wrongly in or out of ${role.id}`,
    )
  }
  const asked = questions.filter(isAsked).length
  return `${role.id}: ${asked} of ${questions.length} questions, ${kB(one.length)} of ${kB(all.length)} kB`
}

async function bundle(dataset, from, esbuild) {
  await write(dataset, 'esm/role.js', `import { questions } from '${from}'\nconsole.log(questions)\n`)
  const words = ['role.js', '--bundle', '--minify', '--format=esm', '--platform=browser', '--charset=utf8']
  return (await npx(dataset, 'esm', esbuild, 'esbuild', words)).stdout
}

/** How a question begins in a bundle; its id alone also stands where others name it. */
function toMark(question) {
  return `{kind:"question",id:"${question.id}",`
}

async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true })
  const stats = await Promise.all(names.map(name => stat(path.join(folder, name))))
  return stats.filter(each => each.isFile()).reduce((sum, { size }) => sum + size, 0)
}

function kB(bytes) {
  return Math.round(bytes / 1000)
}
