import { expect, test } from 'vitest'
import { chooseEngine } from './choose-engine.ts'
import { importsOf } from './imports.ts'

function engineOf(code: string, language: 'python' | 'sql' = 'python') {
  return chooseEngine({ path: 'q.md', line: 1, language, code, noRun: false })
}

test('imports are found under their first names, wherever they stand', () => {
  const code =
    'import os, numpy.linalg as la  # not: import re\nif 1:\n    from sklearn.svm import SVC\nx = "import y"\n'
  expect(importsOf(code)).toEqual(['numpy', 'os', 'sklearn'])
})

test('the standard library alone runs in Pyodide', () => {
  expect(engineOf('import pickle\nprint(pickle.dumps(1))')).toBe('pyodide')
  expect(engineOf('print(1)')).toBe('pyodide')
})

test('what imports a package, or starts processes, runs in CPython', () => {
  expect(engineOf('import json\nimport pandas as pd')).toBe('cpython')
  expect(engineOf('from concurrent.futures import ProcessPoolExecutor')).toBe('cpython')
})

test('SQL runs in SQLite', () => {
  expect(engineOf('select 1', 'sql')).toBe('sqlite')
})
