import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'

/** Writes bytes into a file, which is opened again when they are read: until then they take no memory. */
export async function putAside(bytes: Uint8Array, file: string): Promise<AsyncIterable<Uint8Array>> {
  await writeFile(file, bytes)
  return { [Symbol.asyncIterator]: () => createReadStream(file)[Symbol.asyncIterator]() }
}
