import { rules } from './index.ts'
import type { Rule, Subjects } from './rule.ts'

const scopes: readonly (readonly [keyof Subjects, string])[] = [
  ['document', 'Every document'],
  ['syllabus', 'The syllabus'],
  ['question', 'A question file'],
  ['note', 'A note'],
  ['found', 'A page of questions that nobody prepared'],
  ['bank', 'Between the files of a bank'],
]

/** `docs/rules.md`: what each rule asks, with its example right and wrong. */
export function toRulesPage(): string {
  const sections = scopes.map(([scope, title]) => {
    const entries = (rules[scope] as readonly Rule[]).map(toEntry)
    return [`## ${title}`, ...entries].join('\n\n')
  })
  return `${[head, ...sections].join('\n\n')}\n`
}

const head = `# Rules

Made from packages/parser/src/rules by \`npx pnpm@12 generate\`; do not edit.

Where a \`bank.yaml\` stands, an error stops the outputs and a warning does not. In anybody else's notes
every rule only warns, in one line a rule. What cards should be like is in [card-rules.md](card-rules.md).

\`prepdeck fix\` mends damaged text, and what the rules below say it mends.`

function toEntry({ id, description, severity, example, fix }: Rule): string {
  const { path, ok, notOk } = example
  const about = [severity, `in \`${path}\``, ...(fix ? ['`prepdeck fix` mends it'] : [])]
  const fence = '````'
  const block = (sign: string, text: string) =>
    `${sign}\n\n${fence}text\n${text.trim() || '(nothing)'}\n${fence}`
  return [`### ${id}`, `${description} (${about.join('; ')})`, block('👍', ok), block('👎', notOk)].join(
    '\n\n',
  )
}
