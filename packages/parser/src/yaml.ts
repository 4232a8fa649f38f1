import type { Point, Position } from 'unist'
import { isMap, isNode, isPair, isSeq, type Pair, parseDocument } from 'yaml'
import { toPoints } from './decode/points.ts'
import type { Fault } from './fault.ts'

/** YAML as a value, and where each part of it was written. */
export interface Yaml {
  readonly value: unknown
  readonly syntax: readonly Fault[]
  /** The place of the value at a JSON Pointer, or of its key; of one that is missing, the nearest part around it. */
  readonly placeOf: (pointer: string, onKey?: boolean) => Position
}

/**
 * So many characters are read. People write a twentieth of it; looking for a key that is written twice
 * takes time in proportion to the square of their number.
 */
const most = 1 << 16

/**
 * Reads YAML 1.2 that stands in a file from `start` on.
 *
 * @param text The YAML alone, as it is in the file.
 * @param place Where in the file `text` begins, or where each offset of it is.
 */
export function readYaml(text: string, place: Point | ((offset: number) => Point)): Yaml {
  const pointAt = typeof place === 'function' ? place : pointsFrom(place, text)
  const toPosition = ([from, to]: Range): Position => ({ start: pointAt(from), end: pointAt(to) })
  if (text.length > most) {
    const place = toPosition(firstLine(text))
    const reason = `Unexpected ${text.length} characters of YAML, expected at most ${most}`
    return { value: undefined, syntax: [{ place, reason }], placeOf: () => place }
  }
  const yaml = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  const { value, faults } = toValue(yaml)
  if (isTooDeep(yaml.contents) || faults.some(({ message }) => message.includes('call stack'))) {
    const place = toPosition(firstLine(text))
    return { value: undefined, syntax: [{ place, reason: tooDeep }], placeOf: () => place }
  }
  const syntax = faults.map(({ pos, message }) => ({
    place: toPosition(pos),
    reason: `Unexpected YAML: ${message.replace(/\.$/, '')}`,
  }))
  const placeOf = (pointer: string, onKey = false): Position =>
    toPosition(rangeOf(yaml.contents, pointer, onKey) ?? firstLine(text))
  return { value, syntax, placeOf }
}

const tooDeep = 'Unexpected nesting of YAML that is too deep to be read'

/** Nobody nests so deep by hand; at how many levels the stack ends differs from run to run. */
const mostLevels = 100

function isTooDeep(root: unknown): boolean {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true
    level = level.flatMap(node => {
      if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value])
      return isSeq(node) ? node.items : []
    })
  }
  return false
}

/** The value, unless there are faults; aliases that multiply without end are one. */
function toValue(yaml: YamlDocument): { readonly value?: unknown; readonly faults: readonly YamlFault[] } {
  const faults = [...yaml.errors, ...yaml.warnings]
  if (yaml.errors.length > 0) return { faults }
  try {
    const value = yaml.toJS()
    if (holdsItself(value)) throw new Error('An alias stands within what it stands for')
    return { value, faults }
  } catch (error) {
    const [from, to] = yaml.contents?.range ?? [0, 0]
    return { faults: [...faults, { pos: [from, to], message: (error as Error).message }] }
  }
}

/** `&a [*a]`: a value without end, which no output can hold. */
function holdsItself(value: unknown): boolean {
  try {
    JSON.stringify(value)
    return false
  } catch {
    return true
  }
}

type YamlDocument = ReturnType<typeof parseDocument>
type YamlFault = Pick<YamlDocument['errors'][number], 'pos' | 'message'>

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

/** Tells the points of the file, of a text that begins in it at `start`. */
function pointsFrom(start: Point, text: string): (offset: number) => Point {
  const pointAt = toPoints(text)
  return offset => move(pointAt(offset), start)
}

function move({ line, column, offset }: Point, start: Point): Point {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + (offset ?? 0),
  }
}
