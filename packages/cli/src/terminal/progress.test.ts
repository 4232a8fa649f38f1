import { expect, test } from 'vitest'
import { withProgress } from './progress.ts'

/** What is written, on a terminal of so many columns or into a file, while a clock goes as it is told. */
function listen(terminal: { readonly columns?: number } | undefined, env = {}) {
  const said = { stdout: '', stderr: '', time: 100 }
  const on = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => (said[name] += text),
    ...(terminal ? { isTTY: true, ...terminal } : {}),
  })
  const { world, end } = withProgress({
    ...{ stdout: on('stdout'), stderr: on('stderr'), cwd: '/', env, now: () => said.time },
  })
  return { said, world, end, progress: world.progress }
}

const erase = '\r\u001B[K'

test('on a terminal one line tells the step and how much of it is done', () => {
  const { said, progress, end } = listen({})
  progress?.step('setting sheets')
  progress?.count(3, 20)
  end()
  expect(said.stderr).toBe(`${erase}Setting sheets …${erase}Setting sheets, 3 of 20 …${erase}`)
})

test('what else is written takes the place of that line', () => {
  const { said, world, progress, end } = listen({})
  progress?.step('reading 3 files')
  world.stderr.write('a.md: warning\n')
  end()
  expect(said.stderr).toBe(`${erase}Reading 3 files …${erase}a.md: warning\n`)
})

test('the line never fills the terminal, so that it never becomes two', () => {
  const { said, progress } = listen({ columns: 12 })
  progress?.step('reading 300 files')
  expect(said.stderr).toBe(`${erase}Reading 30…`)
})

test('a terminal that does not know its width has 80 columns', () => {
  const { said, progress } = listen({ columns: 0 })
  progress?.step('reading the files')
  expect(said.stderr).toBe(`${erase}Reading the files …`)
})

test('of many things only each whole percent is shown', () => {
  const { said, progress } = listen({})
  progress?.step('reading files')
  for (let done = 1; done <= 10_000; done++) progress?.count(done, 10_000)
  expect(said.stderr.split(erase)).toHaveLength(102)
  expect(said.stderr).toContain('Reading files, 4,200 of 10,000 …')
})

test('without a terminal there are plain lines, and none in the first second', () => {
  const { said, progress, end } = listen(undefined)
  progress?.step('reading 3 files')
  said.time += 2
  progress?.step('setting sheets')
  progress?.count(3, 20)
  said.time += 10
  progress?.count(9, 20)
  end()
  expect(said.stderr).toBe('prepdeck: setting sheets\nprepdeck: setting sheets, 9 of 20\n')
})

test('a terminal that cannot move its cursor gets lines too', () => {
  const { said, progress } = listen({}, { TERM: 'dumb' })
  said.time += 5
  progress?.step('reading 3 files')
  expect(said.stderr).toBe('prepdeck: reading 3 files\n')
})
