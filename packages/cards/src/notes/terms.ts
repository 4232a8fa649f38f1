import type { Block, Blockquote, ListItem, Phrasing } from '@prepdeck/model'
import { type Part, toParts } from '../parts.ts'
import { withoutEnd, withoutStart } from './trim.ts'

/** Something named and what is said of it. */
export interface Term {
  readonly cue: Phrasing[]
  readonly statement: Block[]
}

/** The terms that a note explains, at any depth, in the order of the page. */
export function readTerms(blocks: readonly Block[]): Term[] {
  return toParts(blocks).flatMap(readTerm)
}

function readTerm(part: Part): Term[] {
  if (part.type === 'listItem') return termOfBullet(part)
  return part.type === 'blockquote' ? termOfQuotation(part) : []
}

/**
 * A bullet that begins with a strong term and its colon or stop; what follows may be blocks.
 *
 *     - **Term**: body      - **Term:** body      - **Term.** body      - **Term**:
 *                                                                         - body
 *
 * A term of which nothing is said is none.
 */
function termOfBullet({ children: [first, ...rest] }: ListItem): Term[] {
  const [strong, ...after] = first?.type === 'paragraph' ? first.children : []
  if (strong?.type !== 'strong') return []
  const cue = withoutEnd(strong.children, /(?<![.:。：])[.:。：]+\s*$/)
  const body = cue ? withoutStart(after, /^\s*/) : withoutStart(after, /^\s*[:：]\s*/)
  if (!body) return []
  const statement: Block[] = body.length > 0 ? [{ type: 'paragraph', children: body }, ...rest] : rest
  return statement.length > 0 ? [{ cue: cue ?? strong.children, statement }] : []
}

/** `> **Term** is …`: the whole quotation is the statement, since it is the sentence to know. */
function termOfQuotation({ children }: Blockquote): Term[] {
  const [strong, verb] = children[0]?.type === 'paragraph' ? children[0].children : []
  const defines = strong?.type === 'strong' && verb?.type === 'text' && copula.test(verb.value)
  return defines ? [{ cue: strong.children, statement: children }] : []
}

/** How a definition goes on after its term, in languages that people take notes in. */
const copula = new RegExp(
  [
    '^\\s+(is|are|was|were)\\s', // English
    '^\\s+(es|son|é|são|è|sono|est|sont)\\s', // Spanish, Portuguese, Italian, French
    '^\\s+(ist|sind|är|er|zijn|jest|są)\\s', // German, Swedish, Danish, Dutch, Polish
    '^\\s+(—|–|это)\\s', // Russian and Ukrainian leave the verb out
    '^\\s*(是|とは|は)', // Chinese, Japanese
  ].join('|'),
  'u',
)
