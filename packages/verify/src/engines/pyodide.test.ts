import { afterAll, expect, test } from 'vitest'
import { toPyodide } from './pyodide.ts'

const pyodide = toPyodide()
afterAll(() => pyodide.close())

const python = (code: string) =>
  pyodide.run({ path: 'q.md', line: 1, language: 'python', code, noRun: false })

test('what Python prints comes out, with its version', async () => {
  expect(await python('print("é", 1 + 1)\n')).toEqual({
    output: 'é 2\n',
    failed: false,
    versions: { python: expect.stringMatching(/^3\.\d+\.\d+$/) },
  })
})

test('an error ends with the last line of its traceback', async () => {
  expect(await python('print(1)\n{}["x"]\n')).toMatchObject({ output: "1\nKeyError: 'x'\n", failed: true })
})

test('a class of one fence can be pickled, and is unknown to the next', async () => {
  const code = 'import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))).__name__)\n'
  expect(await python(code)).toMatchObject({ output: 'A\n', failed: false })
  expect(await python('A()')).toMatchObject({ failed: true })
})

test('what a fence says to a module that remembers is nothing to the next', async () => {
  await python(
    'import copyreg, logging\nlogging.basicConfig(level=0)\ncopyreg.pickle(slice, lambda s: (slice, ()))',
  )
  const code = 'import copyreg, logging\nprint(logging.getLogger().handlers, slice in copyreg.dispatch_table)'
  expect(await python(code)).toMatchObject({ output: '[] False\n', failed: false })
})

test('fences that are asked for at once do not mix', async () => {
  const outputs = await Promise.all([1, 2, 3].map(async n => (await python(`print(${n})`)).output))
  expect(outputs).toEqual(['1\n', '2\n', '3\n'])
})

test('a warning is an error', async () => {
  expect(await python('import warnings\nwarnings.warn("old", DeprecationWarning)')).toMatchObject({
    output: 'DeprecationWarning: old\n',
    failed: true,
  })
})

test('Python finds no JavaScript to call', async () => {
  expect(await python('import js\nprint(js.process)')).toMatchObject({ failed: true })
})
