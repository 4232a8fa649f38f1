"""Runs one piece of Python as a program, under limits, and reports what was at work.

    python -I run.py FENCE.py REPORT.json error|ignore|always

The last word is what becomes of warnings: `always` puts them into the report.

What it prints goes to standard output; after an error, the last line of the traceback follows. The report
says whether it failed and which versions were loaded.
"""

import importlib.metadata
import json
import platform
import resource
import runpy
import sys
import traceback
import warnings

MEMORY = 4 * 1024**3  # bytes of address space; NumPy's threads reserve much more than they use
SECONDS = 60  # of processor time

fence, report, action = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024**2, 64 * 1024**2))

warnings.simplefilter(action)
seen = []
if action == "always":
    warnings.showwarning = lambda message, category, *place: seen.append(f"{category.__name__}: {message}")
else:  # what may one day be deprecated is no fault yet
    warnings.filterwarnings("ignore", category=PendingDeprecationWarning)

failed = False
try:
    runpy.run_path(fence, run_name="__main__")
except BaseException as error:
    failed = True
    sys.stdout.write("".join(traceback.format_exception_only(error)))
sys.stdout.flush()

roots = {name.partition(".")[0] for name in sys.modules}
packages = importlib.metadata.packages_distributions()
named = {name for root in roots for name in packages.get(root, [])}
versions = {name: importlib.metadata.version(name) for name in sorted(named)}
versions = {"python": platform.python_version(), **versions}
with open(report, "w") as file:
    json.dump({"failed": failed, "versions": versions, "warnings": sorted(set(seen))}, file)
