import type { Bank, Duplex, Paper, SheetRequest, Stock } from '@prepdeck/model'
import { SheetError } from './sheet-error.ts'
import { plainStock, stocks } from './stocks.ts'

/** A request in which nothing is left open. */
export type Order = SheetRequest & {
  readonly paper: Paper
  readonly stock: Stock
  readonly duplex: Duplex
}

/**
 * The sheets to make of a bank: those asked for, else the A4 study guide and what the bank names itself.
 *
 * @throws SheetError when a stock is of another paper.
 */
export function toOrders(bank: Bank, asked: readonly SheetRequest[] | undefined): Order[] {
  const orders = (asked ?? [{ sheet: 'study-guide' }, ...(bank.sheets ?? [])]).map(toOrder)
  const names = orders.map(order => toFileName(bank.id, order))
  return orders.filter((_, index) => names.indexOf(names[index] as string) === index)
}

function toOrder(request: SheetRequest): Order {
  const paper = request.paper ?? (request.stock ? stocks[request.stock].paper : 'a4')
  const stock = request.stock ?? plainStock[paper]
  if (stocks[stock].paper !== paper)
    throw new SheetError(
      `Unexpected paper \`${paper}\` of stock \`${stock}\`, which is ${stocks[stock].paper}`,
    )
  return { ...request, paper, stock, duplex: request.duplex ?? 'long-edge' }
}

/**
 * `<bank>-<sheet>-<paper>[-<what differs from the default>]`: `python-core-cards-a4-short-edge-data-engineer`.
 */
export function toFileName(bank: string, order: Order): string {
  const ofCards = order.sheet === 'cards' || order.sheet === 'calibration'
  const parts = [
    ...[bank, order.sheet, order.paper],
    ofCards && order.stock !== plainStock[order.paper] && order.stock,
    ofCards && order.duplex !== 'long-edge' && order.duplex,
    order.sheet === 'cards' && order.extra && 'extra',
    order.colour && 'colour',
    order.role,
    order.topic?.replaceAll('/', '-'),
    order.difficulty && `difficulty-${order.difficulty}`,
    order.importance && `${order.importance}-importance`,
  ]
  return parts.filter(Boolean).join('-')
}
