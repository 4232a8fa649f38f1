import type { BankChange, BankDiff, ItemChange } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'

/**
 * The step from one release to the next as Markdown, for those who read a changelog: what was added,
 * reworded, moved and withdrawn, by questions and notes, and how many cards that makes.
 */
export function toChangelog({ new: { version }, items, cards, names }: BankDiff): string {
  const sections = headings.flatMap(({ heading, hows }) => {
    const entries = items.filter(({ how }) => hows.includes(how))
    return entries.length > 0 ? [`### ${heading}`, entries.map(toEntry).join('\n')] : []
  })
  const others = [
    ...names.map(({ what, id, how }) => `- ${how === 'new' ? 'New' : 'No longer a'} ${what}: \`${id}\``),
    ...(cards.length > 0 ? [`- Cards: ${toCounts(cards)}`] : []),
  ]
  const empty = sections.length + others.length === 0 ? ['Nothing changed.'] : []
  return [`## ${version}`, ...sections, ...(others.length > 0 ? [others.join('\n')] : []), ...empty].join(
    '\n\n',
  )
}

const headings: readonly { readonly heading: string; readonly hows: readonly BankChange[] }[] = [
  { heading: 'Added', hows: ['new'] },
  { heading: 'Reworded', hows: ['updated'] },
  { heading: 'Moved', hows: ['moved', 'merged', 'split'] },
  { heading: 'Withdrawn', hows: ['withdrawn'] },
  { heading: 'Lost', hows: ['conflicting'] },
]

/** `- What is a list? (`list`, was `lists`): prompt` */
function toEntry({ id, title, how, from, into, fields, reason }: ItemChange): string {
  const was = from === undefined ? '' : `, was \`${from}\``
  const where = into ? `, now in ${into.map(target => `\`${target}\``).join(', ')}` : ''
  const what = how === 'updated' || how === 'moved' ? fields.filter(field => field !== 'id') : []
  const why = reason ?? what.join(', ')
  return `- ${escape(title)} (\`${id}\`${was}${where})${why ? `: ${why}` : ''}`
}

/** `1 new, 3 updated` */
function toCounts(cards: BankDiff['cards']): string {
  const hows = [...new Set(cards.map(({ how }) => how))]
  return hows.map(how => `${cards.filter(card => card.how === how).length} ${how}`).join(', ')
}

/** A title is text: `**kwargs` is no bold. */
function escape(title: string): string {
  return toMarkdown([{ type: 'text', value: title.replace(/\s+/g, ' ') }])
}
