import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentsOf, copyOfLists, edit, emptyFolder, prepdeck } from './prepdeck.fixture.ts'
import { bin, environment, isCompiled, prepdeckProcess } from './process.fixture.ts'

// Faults of the machine, not of the content: a clear message, exit 2, and nothing is lost.

/** A bank that was built, and then edited, so that every output is to be written anew. */
function editedBank(): string {
  const folder = path.join(emptyFolder(), 'lists')
  cpSync(built, folder, { recursive: true })
  edit(path.join(folder, 'notes/sequences.md'), 'adds one item', 'puts one item')
  return folder
}

const built = copyOfLists()
beforeAll(() => prepdeck(built, ['build']), 60_000)

/** Ends in one line that says what could not be done, with no stack. */
function expectFailure({ code, stderr }: { code: number | null; stderr: string }, message: RegExp): void {
  expect(stderr).toMatch(message)
  expect(stderr.split('\n')).toHaveLength(2)
  expect(code).toBe(2)
}

describe.runIf(isCompiled && spawnSync('sh', ['-c', 'ulimit -f 1']).status === 0)(
  'files that may not grow',
  () => {
    test.each([
      [
        'build',
        'the decks, which are made in a temporary folder',
        40,
        /^prepdeck: cannot write in \S+: the disk does not take it; nothing was changed\n/,
      ],
      [
        'parse',
        'an output',
        100,
        /^prepdeck: cannot write \S+dist\/\S+: it is larger than a file may be; what was there is as it was\n/,
      ],
    ])('stop %s at %s', async (command, _, blocks, message) => {
      const folder = editedBank()
      const before = contentsOf(folder)
      const under = ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh']
      expectFailure(prepdeckProcess([command, folder], { under }), message)
      expect(contentsOf(folder)).toEqual(before)
    })
  },
)

/** As root of a namespace of its own, where somebody may mount without the machine's noticing. */
const inNamespace = ['unshare', '-rm', 'sh', '-c']
const canMount = spawnSync('unshare', [...inNamespace.slice(1), 'mount -t tmpfs none /mnt']).status === 0

describe.runIf(isCompiled && canMount)('a disk', () => {
  test.each([
    [
      'that is full',
      'size=50k',
      /^prepdeck: cannot write \S+\/dist\/\S+: the disk is full; what was there is as it was\n/,
    ],
    [
      'that is read-only',
      'ro',
      /^prepdeck: cannot write \S+\/dist\/\S+: the disk is read-only; what was there is as it was\n/,
    ],
  ])('%s keeps the lock from being written too', async (_, option, message) => {
    const folder = editedBank()
    const before = contentsOf(folder)
    const script = `mount -t tmpfs -o ${option} none "$1/dist"; shift; "$@"; code=$?; exit $code`
    const under = [...inNamespace, script, 'sh', folder]
    expectFailure(prepdeckProcess(['parse', folder], { under }), message)
    expect(contentsOf(folder)).toEqual(before)
  })

  test('that is full under the temporary folder is told', async () => {
    const folder = copyOfLists()
    const script = 'mount -t tmpfs -o size=50k none "$TMPDIR"; "$@"'
    const TMPDIR = path.join(folder, '../tmp')
    mkdirSync(TMPDIR)
    expectFailure(
      prepdeckProcess(['build', folder], { under: [...inNamespace, script, 'sh'], env: { TMPDIR } }),
      /^prepdeck: cannot write in \S+tmp: the disk is full; nothing was changed\n/,
    )
    expect(readdirSync(folder)).not.toContain('dist')
  })
})

/** Root may write everywhere, so that it starts the command as somebody who may not. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
const canBeNobody =
  isCompiled && process.platform !== 'win32' && prepdeckProcess(['--version'], nobody).code === 0

describe.runIf(canBeNobody)('somebody who', () => {
  /** A bank of theirs. */
  function theirBank(): { folder: string; env: NodeJS.ProcessEnv } {
    const folder = editedBank()
    const { uid } = nobody
    const env = { TMPDIR: path.join(folder, '../tmp') }
    mkdirSync(env.TMPDIR)
    chmodSync(path.dirname(folder), 0o755)
    if (uid !== undefined)
      for (const file of ['../tmp', '.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
        chownSync(path.join(folder, file), uid, uid)
    return { folder, env }
  }

  test.each([
    [
      'the folder of outputs',
      'dist',
      0o555,
      /^prepdeck: cannot write \S+\/dist\/\S+: permission denied; what was there is as it was\n/,
    ],
    [
      'the folder of the bank',
      '.',
      0o555,
      /^prepdeck: cannot write \S+\/prepdeck\.lock\.json: permission denied; what was there is as it was\n/,
    ],
    [
      'the lock',
      'prepdeck.lock.json',
      0o444,
      /^prepdeck: cannot write \S+\/prepdeck\.lock\.json: permission denied/,
    ],
  ])('may not write %s is told, and nothing changes', async (_, name, mode, message) => {
    const { folder, env } = theirBank()
    const before = contentsOf(folder)
    chmodSync(path.join(folder, name), mode)
    expectFailure(prepdeckProcess(['parse', folder], { ...nobody, env }), message)
    chmodSync(path.join(folder, name), 0o755)
    expect(contentsOf(folder)).toEqual(before)
  })

  test('may not read a source is told, with all that is wrong besides, and nothing changes', async () => {
    const { folder, env } = theirBank()
    const before = contentsOf(folder)
    edit(path.join(folder, 'questions/list.md'), 'difficulty: 1', 'difficulty: 4')
    chmodSync(path.join(folder, 'questions/list-vs-tuple.md'), 0)
    const { code, stderr } = prepdeckProcess(['parse', folder], { ...nobody, env })
    expect(stderr).toMatch(
      /list-vs-tuple\.md: error: Unexpected file that cannot be read: permission denied \(file-read\)/,
    )
    expect(stderr).toContain('list.md:4:13: error: Unexpected difficulty `4`')
    expect(code).toBe(2)
    chmodSync(path.join(folder, 'questions/list-vs-tuple.md'), 0o644)
    edit(path.join(folder, 'questions/list.md'), 'difficulty: 4', 'difficulty: 1')
    expect(contentsOf(folder)).toEqual(before)
  })
})

test('outputs that are to go where a file is are told', async () => {
  const folder = copyOfLists()
  writeFileSync(path.join(folder, 'dist'), 'mine')
  const before = contentsOf(folder)
  expectFailure(
    await prepdeck(folder, ['build']),
    /^prepdeck: cannot write \S+\/dist: something else is there; what was there is as it was\n/,
  )
  expectFailure(
    await prepdeck(folder, ['build', '.', '--out', 'dist/here']),
    /^prepdeck: cannot write \S+\/dist\/here: a part of its path is no folder; what was there is as it was\n/,
  )
  expect(contentsOf(folder)).toEqual(before)
})

test('a folder stands where a file is to be', async () => {
  const folder = editedBank()
  rmSync(path.join(folder, 'dist/bank.json'))
  mkdirSync(path.join(folder, 'dist/bank.json'))
  const before = contentsOf(folder)
  expectFailure(
    await prepdeck(folder, ['build']),
    /^prepdeck: cannot write \S+\/dist\/bank\.json: it is a folder; what was there is as it was\n/,
  )
  const { 'prepdeck.lock.json': _, ...rest } = contentsOf(folder)
  expect(before).toMatchObject(rest)
})

test.runIf(isCompiled)(
  'two builds at once: one comes first, and the other is told or gives the same',
  async () => {
    const folder = copyOfLists()
    const expected = path.join(copyOfLists(), '../expected')
    cpSync(folder, expected, { recursive: true })
    await prepdeck(expected, ['build'])
    const ends = await Promise.all(
      [1, 2, 3].map(async () => {
        const run = spawn(process.execPath, [bin, 'build', folder, '--quiet'], { env: environment() })
        let stderr = ''
        run.stderr.on('data', text => {
          stderr += text
        })
        const [code] = await once(run, 'close')
        return { code, stderr }
      }),
    )
    expect(ends.map(({ code }) => code)).toContain(0)
    for (const end of ends.filter(({ code }) => code !== 0))
      expectFailure(
        end,
        /^prepdeck: (another run \(process \d+\) is writing \S+; try again when it has ended|\S+ has changed while the bank was read; nothing was written, try again)/,
      )
    expect(contentsOf(folder)).toEqual(contentsOf(expected))
  },
)
