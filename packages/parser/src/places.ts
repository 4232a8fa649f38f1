import type { Position } from 'unist'

/** A span of a file. */
export interface Place {
  readonly path: string
  readonly position: Position
}

/** Where each object of a draft was written. A draft itself carries no positions. */
export class Places {
  readonly #values: object[] = []
  readonly #paths: string[] = []
  readonly #positions: Position[] = []
  readonly #places = new Map<object, Place>()
  readonly #parts: Places[] = []

  /** Notes where `value` was written, and gives it back. */
  set<Value extends object>(value: Value, path: string, position: Position | undefined): Value {
    if (position) {
      this.#values.push(value)
      this.#paths.push(path)
      this.#positions.push(position)
    }
    return value
  }

  /** Takes in what was noted of a part of the draft, such as the items of a file. */
  include(part: Places): void {
    this.#parts.push(part)
  }

  get(value: object): Place | undefined {
    // A map is slow to fill, and only faults look into it: most drafts have none.
    for (const [index, noted] of this.#values.entries())
      this.#places.set(noted, {
        path: this.#paths[index] as string,
        position: this.#positions[index] as Position,
      })
    this.#values.length = this.#paths.length = this.#positions.length = 0
    return this.#places.get(value) ?? this.#inParts(value)
  }

  /**
   * The place of `pointer` (RFC 6901) in `root`, or of the nearest part around it.
   *
   * Looks at the objects on the way down and keeps the innermost that has a place.
   */
  at(root: unknown, pointer: string): Place | undefined {
    let value = root
    let place: Place | undefined
    for (const key of pointer.split('/').slice(1)) {
      if (typeof value !== 'object' || value === null) break
      value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
      if (typeof value === 'object' && value !== null) place = this.get(value) ?? place
    }
    return place
  }

  #inParts(value: object): Place | undefined {
    for (const part of this.#parts) {
      const place = part.get(value)
      if (place) return place
    }
    return undefined
  }
}
