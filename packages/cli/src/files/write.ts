import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Artifact } from '@prepdeck/model'

/**
 * Writes a file to a temporary place beside it, then renames it: old or new, never half.
 *
 * @param mode Its permissions, where it is to keep those it had.
 */
export async function writeWhole(file: string, contents: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  try {
    await writeFile(temporary, contents)
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Puts artifacts in the place of what stood in `folders` before.
 *
 * @param out The folder of outputs, absolute.
 * @param folders The top folders that the artifacts are the whole content of: `['anki']`.
 */
export async function writeArtifacts(
  out: string,
  folders: readonly string[],
  artifacts: readonly Artifact[],
): Promise<void> {
  await mkdir(out, { recursive: true })
  const temporary = await mkdtemp(path.join(out, '.writing-'))
  try {
    for (const artifact of artifacts) await writeArtifact(temporary, artifact)
    for (const folder of folders) {
      await rm(path.join(out, folder), { recursive: true, force: true })
      if (artifacts.some(artifact => artifact.path.startsWith(`${folder}/`)))
        await rename(path.join(temporary, folder), path.join(out, folder))
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function writeArtifact(folder: string, { path: name, contents }: Artifact): Promise<void> {
  const file = path.join(folder, ...name.split('/'))
  if (path.relative(folder, file).startsWith('..')) throw new Error(`an artifact leaves its folder: ${name}`)
  await mkdir(path.dirname(file), { recursive: true })
  if (contents instanceof Uint8Array) return writeFile(file, contents)
  const stream = createWriteStream(file)
  for await (const chunk of contents) if (!stream.write(chunk)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'close')
}
