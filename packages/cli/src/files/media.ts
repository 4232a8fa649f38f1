import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Artifact, Bank, Medium } from '@prepdeck/model'
import { Failure } from '../world.ts'

/** The bytes of a medium of a bank, by its name. */
export type MediumReader = (name: string) => Promise<Uint8Array>

/**
 * The media of a bank where their authors keep them.
 *
 * @param folder The bank's folder; the reading throws Failure where a file is no longer what the bank says.
 */
export function mediaOfSources({ media }: Bank, folder: string): MediumReader {
  return toReader(media, medium => path.join(folder, medium.path), 'it changed while it was read; try again')
}

/**
 * The media that `prepdeck parse` wrote.
 *
 * @param out The folder that holds `bank.json`.
 */
export function mediaOfOutputs({ media }: Bank, out: string): MediumReader {
  return toReader(media, ({ name }) => path.join(out, 'media', name), 'run `prepdeck parse` again')
}

/** The media as they stand beside `bank.json`; their bytes are read when they are written. */
export function toMediaArtifacts({ media }: Bank, read: MediumReader): Artifact[] {
  return media.map(({ name }) => ({ path: `media/${name}`, contents: bytesOf(name, read) }))
}

async function* bytesOf(name: string, read: MediumReader): AsyncGenerator<Uint8Array> {
  yield await read(name)
}

function toReader(media: readonly Medium[], toFile: (medium: Medium) => string, cure: string): MediumReader {
  const byName = new Map(media.map(medium => [medium.name, medium]))
  return async name => {
    const medium = byName.get(name)
    if (!medium) throw new Error(`Unexpected medium ${name}, expected one of the bank`)
    const file = toFile(medium)
    const bytes = await readFile(file).catch(cause => {
      throw new Failure(`cannot read ${file}; ${cure}`, { cause })
    })
    if (createHash('sha256').update(bytes).digest('hex') !== medium.sha256)
      throw new Failure(`${file} is not the picture that the bank names; ${cure}`)
    return bytes
  }
}
