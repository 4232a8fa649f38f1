/** The seed of this run: `PREPDECK_SEED`, or any. It is printed, so that the run can be done again. */
export function seedOf(what: string): number {
  const seed = Number(process.env.PREPDECK_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.log(`${what}: PREPDECK_SEED=${seed}`)
  return seed
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger, in the public domain). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
