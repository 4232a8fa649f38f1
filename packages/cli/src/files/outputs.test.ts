import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Artifact } from '@prepdeck/model'
import { describe, expect, test } from 'vitest'
import { onDisk } from './disk.fixture.ts'
import { writeLock } from './lock.ts'
import { writeOutputs } from './outputs.ts'

const parts = ['media', 'anki', 'pdf', 'bank.json']

/** A folder of outputs beside its lock, both of the old state. */
async function folderOf(state: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-outputs-'))
  await write(folder, state)
  return folder
}

function write(folder: string, state: string): Promise<void> {
  const lock = path.join(folder, 'lock.json')
  const before = readdirSync(folder).includes('lock.json') ? readFileSync(lock) : undefined
  return writeOutputs(path.join(folder, 'dist'), parts, artifactsOf(state), () =>
    writeLock(lock, state, before),
  )
}

/** The new state has other media, a sheet more and a deck less. */
function artifactsOf(state: string): Artifact[] {
  const contents = Buffer.from(state)
  const names = ['anki/a.apkg', 'bank.json', 'pdf/a.pdf', `media/${state}.png`]
  const more = state === 'new' ? ['pdf/b/c.pdf'] : ['anki/a-extra.apkg']
  return [...names, ...more].map(path => ({ path, contents }))
}

/** Every file below, with what is in it; a part on its way stands where it was taken from. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.toSorted().map(file => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  )
}

const statesOf = async () =>
  Promise.all(['old', 'new'].map(async state => contentsOf(await folderOf(state)))) as Promise<
    [Record<string, string>, Record<string, string>]
  >

/** The files of one part, or nothing where it is missing. */
function partOf(contents: Record<string, string>, part: string): Record<string, string> | undefined {
  const files = Object.entries(contents).filter(([file]) => file === part || file.startsWith(`${part}/`))
  return files.length > 0 ? Object.fromEntries(files) : undefined
}

test('outputs take the place of all that stood there before', async () => {
  const folder = await folderOf('old')
  await write(folder, 'new')
  expect(contentsOf(folder)).toEqual({
    'dist/anki/a.apkg': 'new',
    'dist/bank.json': 'new',
    'dist/media/new.png': 'new',
    'dist/pdf/a.pdf': 'new',
    'dist/pdf/b/c.pdf': 'new',
    'lock.json': 'new',
  })
})

describe('at whatever operation', () => {
  // More than there are; each run says whether it came to its end before.
  const steps = Array.from({ length: 200 }, (_, at) => at)

  test('a run is killed, each part and the lock are old or new, and the next run leaves nothing of it', async () => {
    const [old, now] = await statesOf()
    let killed = 0
    for (const at of steps) {
      const folder = await folderOf('old')
      const end = await onDisk(at, 'killed', () => write(folder, 'new'))
      const left = contentsOf(folder)
      for (const part of ['dist/media', 'dist/anki', 'dist/pdf', 'dist/bank.json', 'lock.json']) {
        const aside = partOf(left, path.join('dist', `.writing-${path.basename(part)}`, 'old'))
        const values = Object.values(partOf(left, part) ?? aside ?? {})
        expect([
          Object.values(partOf(old, part) ?? {}),
          Object.values(partOf(now, part) ?? {}),
        ]).toContainEqual(values)
      }
      await write(folder, 'new')
      expect(contentsOf(folder)).toEqual(now)
      expect(readdirSync(folder)).toEqual(['dist', 'lock.json'])
      if (end === 'ended') break
      killed++
    }
    expect(killed).toBeGreaterThan(40)
    expect(killed).toBeLessThan(steps.length)
  })

  test('the disk is full, all is as it was, or all is new', async () => {
    const [old, now] = await statesOf()
    let failed = 0
    for (const at of steps) {
      const folder = await folderOf('old')
      const end = await onDisk(at, 'full', () => write(folder, 'new'))
      if (end === 'ended') {
        expect(contentsOf(folder)).toEqual(now)
        if (failed > 0) break
      } else {
        expect((end as { error: Error }).error.message).toMatch(
          /^cannot write \S+(dist\S*|lock\.json): the disk is full; what was there is as it was$/,
        )
        expect(contentsOf(folder)).toEqual(old)
        failed++
      }
    }
    expect(failed).toBeGreaterThan(20)
    expect(failed).toBeLessThan(steps.length)
  })
})

describe('another run', () => {
  /** A claim as process `pid` would have left it. */
  function claimed(folder: string, pid: number): void {
    mkdirSync(path.join(folder, 'dist/.writing-anki/old'), { recursive: true })
    writeFileSync(path.join(folder, 'dist/.writing-anki/process'), String(pid))
    writeFileSync(path.join(folder, 'dist/.writing-anki/old/a.apkg'), 'kept')
  }

  test('that is at work is told, and nothing changes', async () => {
    const folder = await folderOf('old')
    claimed(folder, process.ppid)
    const before = contentsOf(folder)
    await expect(write(folder, 'new')).rejects.toThrow(
      `another run (process ${process.ppid}) is writing ${path.join(folder, 'dist/anki')}; try again when it has ended`,
    )
    expect(contentsOf(folder)).toEqual(before)
  })

  test('that was killed while it moved a part aside loses nothing, even where the next one fails', async () => {
    const folder = await folderOf('old')
    await writeOutputs(path.join(folder, 'dist'), ['anki'], [])
    claimed(folder, 2 ** 22 + 1)
    const faulty = (async function* () {
      throw new Error('no such picture')
      // biome-ignore lint/correctness/noUnreachable: it makes this a generator of bytes
      yield Buffer.from('')
    })()
    const artifacts = [{ path: 'anki/a.apkg', contents: faulty }]
    await expect(writeOutputs(path.join(folder, 'dist'), ['anki'], artifacts)).rejects.toThrow(
      'no such picture',
    )
    expect(contentsOf(folder)).toMatchObject({ 'dist/anki/a.apkg': 'kept', 'dist/bank.json': 'old' })
  })

  test('that wrote the lock meanwhile is not forgotten', async () => {
    const folder = await folderOf('old')
    const lock = path.join(folder, 'lock.json')
    const run = writeOutputs(path.join(folder, 'dist'), parts, artifactsOf('new'), async () => {
      writeFileSync(lock, 'theirs')
      await writeLock(lock, 'new', Buffer.from('old'))
    })
    await expect(run).rejects.toThrow(
      'lock.json has changed while the bank was read; nothing was written, try again',
    )
    expect(contentsOf(folder)).toMatchObject({ 'lock.json': 'theirs', 'dist/bank.json': 'old' })
    expect(readdirSync(path.join(folder, 'dist')).toSorted()).toEqual(['anki', 'bank.json', 'media', 'pdf'])
  })
})

test('an artifact outside of its part is a fault of the program', async () => {
  const folder = await folderOf('old')
  for (const name of ['anki/../../x', '../x', 'dataset/x', 'anki/../pdf/x'])
    await expect(
      writeOutputs(path.join(folder, 'dist'), ['anki'], [{ path: name, contents: Buffer.from('') }]),
    ).rejects.toThrow(`an artifact leaves its folder: ${name}`)
})
