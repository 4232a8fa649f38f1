import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { copyOfLists } from './prepdeck.fixture.ts'
import { bin, environment, isCompiled } from './process.fixture.ts'

/** Runs `prepdeck … | true`: whoever reads one of its streams is gone before it says anything. */
async function runUnheard(
  words: readonly string[],
  gone: 'stdout' | 'stderr',
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [bin, ...words], { env: environment() })
  child[gone].destroy()
  const heard = gone === 'stdout' ? child.stderr : child.stdout
  const [[code], said] = await Promise.all([once(child, 'exit'), text(heard)])
  return { code, said }
}

// As in `prepdeck diff … | head -1`.
describe.runIf(isCompiled)('who stops reading', () => {
  test('is told nothing more, and it is no fault', async () => {
    expect(await runUnheard(['--help'], 'stdout')).toEqual({ code: 0, said: '' })
  })

  test('finds the outputs made all the same', async () => {
    const folder = copyOfLists()
    expect(await runUnheard(['build', folder], 'stdout')).toMatchObject({ code: 0 })
    expect(existsSync(path.join(folder, 'dist/anki'))).toBe(true)
  })

  test('finds the exit code that it would have been', async () => {
    expect(await runUnheard(['check', path.join(copyOfLists(), 'nothing-there')], 'stderr')).toEqual({
      code: 2,
      said: '',
    })
  })
})
