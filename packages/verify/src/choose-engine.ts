import type { Engine } from './engines/engine.ts'
import type { Fence } from './fence.ts'
import { importsOf } from './imports.ts'

/** The packages of python/current.in, by the names under which Python imports them. */
const thirdParty = new Set(
  'dask duckdb joblib matplotlib numpy openpyxl pandas polars pyarrow scipy seaborn sklearn statsmodels'.split(
    ' ',
  ),
)

/** Modules of the standard library that WebAssembly cannot serve: they start processes, threads or sockets. */
const needsMachine = new Set(
  'asyncio concurrent ctypes http multiprocessing resource signal socket socketserver ssl subprocess threading urllib'.split(
    ' ',
  ),
)

/** Where a fence runs follows from what it imports. */
export function chooseEngine({ language, code }: Fence): Engine['name'] {
  if (language === 'sql') return 'sqlite'
  const imports = importsOf(code)
  return imports.some(name => thirdParty.has(name) || needsMachine.has(name)) ? 'cpython' : 'pyodide'
}
