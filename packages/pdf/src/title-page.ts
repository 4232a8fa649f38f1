import type { Bank } from '@prepdeck/model'
import { toAddress } from './address.ts'
import type { Glyphs } from './fonts/glyphs.ts'
import { toPrintable, toVisible } from './nodes/characters.ts'
import type { Long, Plain } from './nodes/print-characters.ts'
import { toWords } from './nodes/words.ts'
import { isPrinted } from './sheet.ts'

/** The bank as a whole: its title page and the document's properties. */
export interface TitlePage {
  /** What viewers show of the file, in any script: it is not printed. */
  readonly properties: {
    readonly title: string
    readonly description: string
    readonly authors: readonly string[]
  }
  readonly title: string
  readonly description: string
  readonly authors: readonly string[]
  readonly version: string
  /** When its newest item was changed, in UTC; null in a bank that keeps no times. */
  readonly changed: Day | null
  readonly licences: { readonly content: string | null; readonly code: string | null }
  readonly addresses: readonly { readonly url: string; readonly children: readonly (Plain | Long)[] }[]
  readonly counts: { readonly questions: number; readonly answered: number; readonly notes: number }
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function toTitlePage(bank: Bank, glyphs: Glyphs): TitlePage {
  const print = (text: string) => toPrintable(text, glyphs)
  const questions = bank.items.filter(item => item.kind === 'question')
  return {
    properties: {
      title: toVisible(bank.title).trim() || bank.id, // PDF/UA-1 asks for one
      description: toVisible(bank.description),
      authors: bank.authors.map(author => toVisible(author.name)),
    },
    title: print(bank.title) || bank.id,
    description: print(bank.description),
    authors: bank.authors.map(author => print(author.name)),
    version: print(bank.version),
    changed: toDay(Math.max(...bank.items.map(item => item.changed))),
    licences: {
      content: toOptional(bank.licenses.content, print),
      code: toOptional(bank.licenses.code, print),
    },
    addresses: toAddresses(bank).map(url => ({ url, children: toWords(print(url)) })),
    counts: {
      questions: questions.length,
      answered: questions.filter(isPrinted).length,
      notes: bank.items.length - questions.length,
    },
  }
}

/** Where people read about the bank and where its sources are, which may be one place. */
function toAddresses({ homepage, repository }: Bank): string[] {
  const written = [homepage, repository].map(url => toAddress(url ?? ''))
  return [...new Set(written)].filter(url => url !== undefined)
}

function toOptional(text: string | undefined, print: (text: string) => string): string | null {
  return text === undefined ? null : print(text)
}

/** Seconds since 1970 → the day in UTC. */
function toDay(seconds: number): Day | null {
  const date = new Date(seconds * 1000)
  if (seconds === 0) return null
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
