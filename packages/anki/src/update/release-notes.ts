import { type BankDiff, type DeckDiff, noLongerThere } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'
import { toSearch } from './search.ts'

/**
 * What a learner wants to know of a release, as Markdown: what is new, what was corrected, what was withdrawn
 * and how to find it, as an import leaves it where it is.
 *
 * @param diff - What changed.
 * @param present - The ids of all cards there are now, so that the search can be short; of a deck they are not
 *   enough, for the same bank's other deck is not in it.
 */
export function toReleaseNotes(diff: BankDiff | DeckDiff, present?: readonly string[]): string {
  const [title, cards]: [string, readonly Listed[]] =
    diff.kind === 'bank'
      ? [`${diff.new.title} ${diff.new.version}`, diff.cards]
      : [diff.new.decks[0]?.split('::')[0] ?? '', diff.notes]
  const gone = having(cards, 'withdrawn')
  const search = toSearch(
    gone.map(({ id }) => id),
    present,
  )
  const parts = [
    ...toPart('New', [], having(cards, 'new')),
    ...toPart('Corrected', [corrected], having(cards, 'updated')),
    ...toPart('Withdrawn', [withdrawn, `    ${search}`], gone),
  ]
  return [`# ${escape(title)}`, ...(parts.length > 0 ? [keeps, ...parts] : ['Nothing changed.'])].join('\n\n')
}

const keeps = 'Import the new file: what you have learnt stays, and so does where you put your cards.'
const corrected = 'On these notes an import replaces what you wrote yourself.'
const withdrawn =
  'These cards were withdrawn: they are no longer kept up. An import leaves them where they are. To suspend or ' +
  'delete them, find them in the browser by this search:'

/** A card, as either comparison lists it. */
interface Listed {
  readonly id: string
  readonly title: string
  readonly how: string
  readonly reason?: string
}

function having(cards: readonly Listed[], how: string): Listed[] {
  return cards.filter(card => card.how === how)
}

/** A heading, what to know, and the cards; nothing where there are none. */
function toPart(heading: string, about: readonly string[], cards: readonly Listed[]): string[] {
  return cards.length === 0 ? [] : [`## ${heading}`, ...about, toList(cards)]
}

/** More than that nobody reads. */
const mostListed = 50

function toList(cards: readonly Listed[]): string {
  const more = cards.length - mostListed
  return [...cards.slice(0, mostListed).map(toEntry), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

/** The lock's own reason says nothing to learners: they have no sources. */
function toEntry({ id, title, reason }: Listed): string {
  const why = reason && reason !== noLongerThere ? `: ${reason}` : ''
  return `- ${escape(title)} (\`${id}\`)${why}`
}

/** A front is text, in one line: `**kwargs` is no bold. */
function escape(title: string): string {
  return toMarkdown([{ type: 'text', value: title.replace(/\s+/g, ' ').trim() }])
}
