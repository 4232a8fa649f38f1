import { type Bank, didYouMean, type Item, type Question } from '@prepdeck/model'
import type { Order } from './order.ts'
import { SheetError } from './sheet-error.ts'

/**
 * The bank with those items and cards alone that an order asks for.
 *
 * @throws SheetError when the bank has no such role or topic.
 */
export function toSelection(bank: Bank, order: Order): Bank {
  checkName('role', order.role, rolesOf(bank))
  checkName('topic', order.topic, topicsOf(bank))
  const items = bank.items.filter(item => isAskedFor(item, order))
  const ids = new Set(items.map(({ id }) => id))
  const cards = bank.cards.filter(({ item, tier }) => ids.has(item) && (tier === 'core' || order.extra))
  return { ...bank, items, cards }
}

function isAskedFor(item: Item, { role, topic, difficulty, importance }: Order): boolean {
  const question: Partial<Question> = item.kind === 'question' ? item : {}
  return (
    (role === undefined || question.role === role || (question.also ?? []).includes(role)) &&
    (topic === undefined || isWithin(item.topic, topic)) &&
    (difficulty === undefined || question.difficulty === difficulty) &&
    (importance === undefined || question.importance === importance)
  )
}

/** Whether a topic is the one, or of the area, that was asked for: `pandas/io` within `pandas`. */
function isWithin(topic: string | undefined, asked: string): boolean {
  return topic === asked || topic?.startsWith(`${asked}/`) === true
}

function rolesOf(bank: Bank): string[] {
  const named = bank.items.flatMap(item =>
    item.kind === 'question' ? [item.role ?? [], item.also].flat() : [],
  )
  return [...new Set([...bank.roles.map(({ id }) => id), ...named])]
}

/** The topics and their areas: `pandas/io` → `pandas`, `pandas/io`. */
function topicsOf(bank: Bank): string[] {
  const ids = [...bank.topics.map(({ id }) => id), ...bank.items.flatMap(({ topic }) => topic ?? [])]
  return [
    ...new Set(
      ids.flatMap(id => id.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
    ),
  ]
}

function checkName(kind: string, found: string | undefined, known: readonly string[]): void {
  if (found === undefined || known.includes(found)) return
  const hint = didYouMean(found, known) || (known.length > 0 ? `, expected one of ${known.join(', ')}` : '')
  throw new SheetError(`Unexpected ${kind} \`${found}\`${hint || `: the bank has no ${kind}s`}`)
}
