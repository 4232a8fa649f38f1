// The examples of a dataset's README, in every kind of project.
import { expect, node, write } from './project.mjs'

/** The code in the README under a language: `js`, `html`. */
export function examplesIn({ readme }, language) {
  const fences = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms')
  return Array.from(readme.matchAll(fences), ([, code]) => code).filter(
    code => !code.includes('const base ='),
  )
}

/** `import { a } from 'x'` ↔ `const { a } = require('x')`. */
export function toCommonJs(code) {
  return code.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = require($2)')
}

export function toModule(code) {
  return code.replace(/^const (\{.*\}) = require\(('.*')\)$/gm, 'import $1 from $2')
}

/** Runs every example of the README in a project, by a command that runs a file. */
export async function expectExamples(dataset, project, toCode, runFile = node) {
  const examples = examplesIn(dataset, 'js')
  expect(examples.length > 0, 'no examples in the README')
  for (const [index, code] of examples.entries()) {
    await write(dataset, `${project}/example-${index}.js`, toCode(code))
    const { stdout } = await runFile(dataset, project, [`example-${index}.js`])
    expectSaid(code, stdout)
  }
}

/** `console.log(x) // What it pri…` prints a text that begins so; all in their turn. */
export function expectSaid(code, printed) {
  let at = 0
  for (const [, comment] of code.matchAll(/^console\.log\(.*?\) \/\/ (.*)$/gm)) {
    at = printed.indexOf(comment.replace(/…$/, ''), at)
    expect(at >= 0, `no \`${comment}\` in what it prints, in its turn:\n${printed}`)
  }
}
