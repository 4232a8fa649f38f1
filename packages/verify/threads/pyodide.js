// The thread of src/engines/pyodide.ts: code comes in, an `Outcome` goes out. JavaScript, because a worker thread
// is started from a file as it is, in tests as well.
import { parentPort } from 'node:worker_threads'
import { loadPyodide } from 'pyodide'

// `jsglobals`: Python finds no JavaScript to call.
const pyodide = await loadPyodide({ jsglobals: {} })

/**
 * Each fence is a `__main__` of its own, so that what it defines can be pickled and is gone afterwards. So is
 * what it said to the two modules that remember: `logging` and `copyreg`.
 */
const run = pyodide.runPython(`
import contextlib, copyreg, io, platform, sys, traceback, types, warnings

def run(code):
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    printed, failed = io.StringIO(), False
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed), warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            exec(compile(code, "<fence>", "exec"), main.__dict__)
        except BaseException as error:
            failed = True
            printed.write("".join(traceback.format_exception_only(error)))
    for name in [name for name in sys.modules if name.partition(".")[0] == "logging"]:
        del sys.modules[name]
    copyreg.dispatch_table.clear()
    copyreg.dispatch_table.update(registered)
    return printed.getvalue(), failed, platform.python_version()

registered = dict(copyreg.dispatch_table)
sys.modules.pop("logging", None)
run
`)

parentPort.on('message', code => {
  const result = run(code)
  const [output, failed, python] = result.toJs()
  result.destroy()
  parentPort.postMessage({ output, failed, versions: { python } })
})
parentPort.postMessage('ready')
