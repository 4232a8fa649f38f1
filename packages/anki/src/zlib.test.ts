import { hash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Deflated, loadZlib } from './zlib.ts'

const deflate = loadZlib()

/** What another zlib makes of it. */
function unfold({ bytes }: Deflated): Buffer {
  return inflateRawSync(bytes)
}

test('what was made smaller comes back whole, in whatever pieces it came', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 500 })), pieces => {
      const [file, deflated] = [Buffer.concat(pieces), deflate(pieces)]
      expect(unfold(deflated).equals(file)).toBe(true)
      expect(deflated).toMatchObject({ size: file.length, crc32: crc32(file) })
    }),
  )
})

test('what cannot be made smaller, and so fills all the room there is, comes back whole', () => {
  const noise = toNoise(1_000_000)
  const deflated = deflate([noise])
  expect(unfold(deflated).equals(noise)).toBe(true)
  expect(deflated.bytes.length).toBeGreaterThan(noise.length)
})

test('the bytes are the same on every machine and every Node, in whatever pieces the file comes', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => Buffer.from(`<p>line ${index * 7919}</p>\n`))
  for (const pieces of [lines, [Buffer.concat(lines)]])
    expect(hash('sha256', deflate(pieces).bytes)).toBe(
      '378eafe02dba6acd97935ad8f797c2f59e6caf621078f29400d85bf1b8d2f982',
    )
})

/** Bytes without a pattern, always the same: Marsaglia's xorshift. */
function toNoise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state
  })
}
