import { createHash } from 'node:crypto'

/** The seed of this run: 1, or another by `PREPDECK_SEED`, which looks further. */
export const seed: number = Number(process.env.PREPDECK_SEED ?? 1)

/** The same, printed, so that a run can be done again. */
export function seedOf(what: string): number {
  console.log(`${what}: PREPDECK_SEED=${seed}`)
  return seed
}

/** Numbers from 0 to 1, the same for the same seed: 32 bits of a hash of the seed and of which number it is. */
export function randomOf(seed: number): () => number {
  let count = 0
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE(0) / 2 ** 32
}
