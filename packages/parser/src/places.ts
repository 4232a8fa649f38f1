import type { Position } from 'unist'

/** A span of a file. */
export interface Place {
  readonly path: string
  readonly position: Position
}

/** Where each object of a draft was written. A draft itself carries no positions. */
export class Places {
  readonly #places = new Map<object, Place>()
  readonly #closed = new Map<string, () => Places>()
  readonly #open = new Map<string, Places>()

  /** Notes where `value` was written, and gives it back. */
  set<Value extends object>(value: Value, path: string, position: Position | undefined): Value {
    if (position) this.#places.set(value, { path, position })
    return value
  }

  /**
   * Says how the places in a file are found: most drafts have no fault, and then nobody asks.
   *
   * @param read Reads the file once more.
   */
  include(path: string, read: () => Places): void {
    this.#closed.set(path, read)
  }

  /**
   * Where `value` was written.
   *
   * @param path The file it may come from; else every file is looked through.
   */
  get(value: object, path?: string): Place | undefined {
    const noted = this.#places.get(value)
    if (noted || path !== undefined) return noted ?? this.#opened(path as string)?.get(value)
    for (const one of [...this.#open.keys(), ...this.#closed.keys()]) {
      const place = this.#opened(one)?.get(value)
      if (place) return place
    }
    return undefined
  }

  /**
   * The place of `pointer` (RFC 6901) in `root`, or of the nearest part around it.
   *
   * Looks at the objects on the way down and keeps the innermost that has a place.
   */
  at(root: unknown, pointer: string): Place | undefined {
    let value = root
    let place: Place | undefined
    let path: string | undefined
    for (const key of pointer.split('/').slice(1)) {
      if (typeof value !== 'object' || value === null) break
      value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
      if (typeof value !== 'object' || value === null) break
      path = pathOf(value) ?? path
      place = (path === undefined ? this.#places.get(value) : this.get(value, path)) ?? place
    }
    return place
  }

  #opened(path: string): Places | undefined {
    const read = this.#closed.get(path)
    if (read) {
      this.#closed.delete(path)
      this.#open.set(path, read())
    }
    return this.#open.get(path)
  }
}

/** An item says from which file it comes. */
function pathOf(value: object): string | undefined {
  const { source } = value as { source?: { path?: unknown } }
  return typeof source?.path === 'string' ? source.path : undefined
}

/** The places of one value, of another that has the same shape. */
export function pairPlaces(value: unknown, other: unknown, from: Places, into: Places): void {
  if (typeof value !== 'object' || value === null || typeof other !== 'object' || other === null) return
  const place = from.get(other)
  if (place) into.set(value, place.path, place.position)
  for (const [key, child] of Object.entries(value))
    pairPlaces(child, (other as Record<string, unknown>)[key], from, into)
}
