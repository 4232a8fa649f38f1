import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { Reader } from '../zip-library.ts'

/** A zip that stays on disk: of it only what is asked for comes into memory. */
export class ZipOnDisk extends Reader<string> {
  private readonly descriptor: number

  constructor(path: string) {
    super(path)
    this.size = statSync(path).size
    this.descriptor = openSync(path, 'r')
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - index)))
    return bytes.subarray(0, readSync(this.descriptor, bytes, 0, bytes.length, index))
  }

  close(): void {
    closeSync(this.descriptor)
  }
}
