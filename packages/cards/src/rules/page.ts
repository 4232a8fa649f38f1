import { cardRules } from './index.ts'
import { usualLimits } from './limits.ts'
import type { CardRule } from './rule.ts'

/** `docs/card-rules.md`: what each rule about cards asks, with its example right and wrong. */
export function toCardRulesPage(): string {
  return `${[head, ...cardRules.map(toEntry)].join('\n\n')}\n`
}

const limits = Object.entries(usualLimits).map(([name, value]) => `${name}: ${value}`)

const head = `# Rules about cards

Made from packages/cards/src/rules by \`npx pnpm@12 generate\`; do not edit.

They look at what the cards of a bank will be, and tell the place in the source. All of them only warn, and
only where a \`bank.yaml\` stands, which can set their limits. These are the usual ones:

\`\`\`yaml
limits: { ${limits.join(', ')} }
\`\`\``

function toEntry({ id, description, limits, example: { section, ok, notOk } }: CardRule): string {
  const about = [`in \`${section}\``, ...limits.map(limit => `\`${limit}\` ${usualLimits[limit]}`)]
  const fence = '````'
  const block = (sign: string, text: string) => `${sign}\n\n${fence}markdown\n${text}\n${fence}`
  return [`## ${id}`, `${description} (${about.join('; ')})`, block('👍', ok), block('👎', notOk)].join(
    '\n\n',
  )
}
