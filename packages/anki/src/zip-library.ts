import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
// In one file, without what asks for a browser: a third of the time to load, and megabytes less.
import { configure } from '@zip.js/zip.js/dist/zip-core-external.min.js'

const zlib = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm')

/**
 * The library's own zlib, in WebAssembly: that of Node is another one from machine to machine, and so would be
 * the bytes.
 */
configure({
  useWebWorkers: false,
  useCompressionStream: false,
  wasmURI: () => `data:application/wasm;base64,${readFileSync(zlib, 'base64')}`,
})

export {
  type FileEntry,
  Reader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/dist/zip-core-external.min.js'
