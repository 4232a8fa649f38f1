import type { Point, Position } from 'unist'
import { isMap, isNode, isPair, type Pair, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

/** YAML as a value, and where each part of it was written. */
export interface Yaml {
  readonly value: unknown
  readonly syntax: readonly Fault[]
  /** The place of the value at a JSON Pointer, or of its key; of one that is missing, the nearest part around it. */
  readonly placeOf: (pointer: string, onKey?: boolean) => Position
}

/**
 * Reads YAML 1.2 that stands in a file from `start` on.
 *
 * @param text The YAML alone, as it is in the file.
 * @param start Where in the file `text` begins.
 */
export function readYaml(text: string, start: Point): Yaml {
  const yaml = parseDocument(text, { prettyErrors: false })
  const toPosition = ([from, to]: readonly [number, number]): Position => ({
    start: toPoint(text, from, start),
    end: toPoint(text, to, start),
  })
  const syntax = [...yaml.errors, ...yaml.warnings].map(error => ({
    place: toPosition(error.pos),
    reason: `Unexpected YAML: ${error.message.replace(/\.$/, '')}`,
  }))
  const placeOf = (pointer: string, onKey = false): Position =>
    toPosition(rangeOf(yaml.contents, pointer, onKey) ?? firstLine(text))
  return { value: yaml.errors.length > 0 ? undefined : yaml.toJS(), syntax, placeOf }
}

type Range = readonly [number, number]

/** Walks down `pointer` and keeps the innermost range: of a value, and at the end perhaps of its key. */
function rangeOf(root: unknown, pointer: string, onKey: boolean): Range | undefined {
  const keys = pointer.split('/').slice(1)
  let node = root
  let range: Range | undefined
  for (const [index, key] of keys.entries()) {
    const pair = pairOf(node, key.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (!pair) return range
    const spot = onKey && index === keys.length - 1 ? pair.key : (pair.value ?? pair.key)
    if (isNode(spot) && spot.range) range = [spot.range[0], spot.range[1]]
    node = pair.value
  }
  return range
}

function pairOf(node: unknown, key: string): Pair | undefined {
  if (isMap(node)) return node.items.find(pair => isPair(pair) && String(pair.key) === key)
  const items = (node as { items?: unknown[] } | null)?.items
  return items ? ({ key: undefined, value: items[Number(key)] } as unknown as Pair) : undefined
}

function firstLine(text: string): Range {
  const end = text.search(/\r?\n|$/)
  return [0, end]
}

function toPoint(text: string, offset: number, start: Point): Point {
  const before = text.slice(0, offset)
  const lines = before.split('\n')
  const line = lines.length - 1
  const column = (lines.at(-1) ?? '').length + 1
  return {
    line: start.line + line,
    column: line === 0 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + offset,
  }
}
