import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { crc32 } from 'node:zlib'

/** Makes files smaller, one after another; each comes in pieces. */
export type Deflate = (file: Iterable<Uint8Array>) => Deflated

/** A file as it lies in a zip, and what the zip says of it. */
export interface Deflated {
  readonly bytes: Uint8Array
  /** Bytes of the file itself. */
  readonly size: number
  readonly crc32: number
}

/**
 * The zlib that zip.js brings, in WebAssembly: that of Node is another one from machine to machine, and so would be
 * the bytes. zip.js would load all of Node's `fetch` to get at it, and lead every byte through six streams: nearly twice
 * the time, and 20 MB more.
 *
 * @see https://github.com/gildas-lormeau/zlib-streams/tree/main/src/wasm for its functions.
 */
export function loadZlib(): Deflate {
  const zlib = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(compiled))).exports
  const [input, output] = [zlib.malloc(room), zlib.malloc(room)]
  return file => {
    const stream = { zlib, input, output, address: zlib.deflate_new() }
    zlib.deflate_init_raw(stream.address, level)
    const written: Uint8Array[] = []
    let [size, crc] = [0, 0]
    for (const piece of cut(file)) {
      new Uint8Array(zlib.memory.buffer).set(piece, input)
      written.push(...run(stream, piece.length, goOn))
      size += piece.length
      crc = crc32(piece, crc)
    }
    written.push(...run(stream, 0, finish))
    zlib.deflate_end(stream.address)
    return { bytes: Buffer.concat(written), size, crc32: crc }
  }
}

const compiled = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm')

/** Of the markup of cards it leaves a tenth, in a third of the time that level 6 takes for a little less. */
const level = 1

/** Bytes that it is given at once, and that it gives at once. */
const room = 1 << 18

/** zlib's `Z_NO_FLUSH` and `Z_FINISH`. */
const [goOn, finish] = [0, 4]

/** Pieces for which there is room. */
function* cut(file: Iterable<Uint8Array>): Iterable<Uint8Array> {
  for (const piece of file)
    for (let at = 0; at < piece.length; at += room) yield piece.subarray(at, at + room)
}

interface Stream {
  readonly zlib: Zlib
  /** Where it finds a piece, and where it writes one. */
  readonly input: number
  readonly output: number
  readonly address: number
}

/** Gives zlib what lies at its input, until it leaves room at its output: then it has read all of it. */
function* run({ zlib, input, output, address }: Stream, bytes: number, flush: number): Iterable<Uint8Array> {
  let [read, written] = [0, room]
  while (written === room) {
    const result = zlib.deflate_process(address, input + read, bytes - read, output, room, flush)
    written = result & 0xff_ffff
    read += zlib.deflate_last_consumed(address)
    if (written > 0) yield new Uint8Array(zlib.memory.buffer).slice(output, output + written)
  }
  if (read < bytes) throw new Error(`zlib read ${read} of ${bytes} bytes`)
}

/** Of what the module exports; addresses are numbers. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly malloc: (bytes: number) => number
  readonly deflate_new: () => number
  readonly deflate_init_raw: (stream: number, level: number) => number
  /** In the upper 8 bits zlib's code, in the lower 24 the bytes that it wrote. */
  readonly deflate_process: (
    stream: number,
    input: number,
    inputBytes: number,
    output: number,
    outputBytes: number,
    flush: number,
  ) => number
  /** How many bytes of its input it read. */
  readonly deflate_last_consumed: (stream: number) => number
  readonly deflate_end: (stream: number) => number
}

/** Node has it, its types do not. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Zlib }
}
