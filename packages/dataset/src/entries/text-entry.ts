import type { Bank } from '@prepdeck/model'
import { toExportTypes } from '../types/index-types.ts'
import { toNounTypes } from '../types/noun-types.ts'
import type { Entry } from './entry.ts'
import { libraryModules } from './library.ts'

/** `./text`: the same names, with plain text where there is prose: `prompt.text` → `prompt`. */
export function toTextEntry(bank: Bank): Entry {
  const names = Object.keys(libraryModules)
  const data = names.filter(name => name !== 'getQuestion')
  return {
    path: 'text',
    cjs: `const rich = require('./index.cjs')

${plain}
${data.map(name => `exports.${name} = toPlain(rich.${name})\n`).join('')}
exports.getQuestion = function getQuestion(id) {
  return exports.questions[rich.questions.indexOf(rich.getQuestion(id))]
}
`,
    esm: `export { ${names.join(', ')} } from './text.cjs'\n`,
    types: `import type { ${idTypes} } from './index.cjs'
export type { ${idTypes} }

${toExportTypes(bank)}
${toNounTypes(bank, 'string')}`,
  }
}

const idTypes = 'ItemId, MovedId, NoteId, QuestionId, RelatedId, RoleId, TopicId'

/** Made when it is imported: the texts are stored once, in the rich forms. */
const plain = `function toPlain(value) {
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null) return value
  if ('markdown' in value && 'html' in value && 'text' in value) return value.text
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toPlain(member)]))
}
`
