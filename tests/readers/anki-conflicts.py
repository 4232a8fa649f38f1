"""Holds `prepdeck diff` against Anki's engine where two packages do not go together.

    python tests/readers/anki-conflicts.py PACKAGE PREPDECK…

Changes the note types of a package as no release of ours does, and compares the log of the engine with the
forecast. PREPDECK is the command, in as many words as it has. One line a check; exits with 1 when any fails.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor

# A file beside this one is called `anki` as well, and Python looks in its folder first.
sys.path = [path for path in sys.path if os.path.abspath(path) != os.path.dirname(os.path.abspath(__file__))]

from anki.buildinfo import version  # noqa: E402
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest  # noqa: E402


def main(package, prepdeck):
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, change in CHANGES.items():
            changed = os.path.join(folder, "changed.apkg")
            rewrite(package, changed, change)
            run = subprocess.run(
                [*prepdeck, "diff", package, changed, "--format", "json"], check=True, capture_output=True, text=True
            )
            forecast, found = json.loads(run.stdout)["log"], import_both(package, changed)
            failed += forecast != found
            print(f"{'ok    ' if forecast == found else 'not ok'}  Anki {version}: {name}: {found}")
            if forecast != found:
                print(f"          forecast {forecast}")
    return 1 if failed else 0


def add_field(model):
    model["flds"].append({**model["flds"][-1], "name": "Another", "ord": len(model["flds"]), "id": 4711})


def rename_field(model):
    model["flds"][-1]["name"] = "Another"


def rename_field_without_id(model):
    model["flds"][-1].update(name="Another", id=None)


def give_field_another_id(model):
    model["flds"][-1]["id"] = 4711


def swap_fields(model):
    fields = model["flds"]
    fields[-1], fields[-2] = {**fields[-2], "ord": len(fields) - 1}, {**fields[-1], "ord": len(fields) - 2}


def rename_template(model):
    model["tmpls"][0]["name"] = "Another"


def change_styles(model):
    model["css"] += "/* another */"


def on_note_type(change):
    """Changes the note type that has the most notes."""

    def apply(database):
        ((chosen,),) = database.execute("select mid from notes group by mid order by count(*) desc limit 1")
        ((models,),) = database.execute("select models from col")
        models = json.loads(models)
        change(models[str(chosen)])
        models[str(chosen)]["mod"] += 1000
        database.execute("update col set models = ?", [json.dumps(models)])

    return apply


def swap_note_types(database):
    chosen = [row[0] for row in database.execute("select distinct mid from notes order by mid limit 2")]
    database.execute("update notes set mid = ? where mid = ?", chosen)


def date_later(database):
    database.execute("update notes set mod = mod + 1000, flds = flds || 'x' where id % 2 = 0")


def date_earlier(database):
    database.execute("update notes set mod = mod - 1000, flds = flds || 'x'")


CHANGES = {
    "another field": on_note_type(add_field),
    "another name for a field": on_note_type(rename_field),
    "another name for a field that has no id": on_note_type(rename_field_without_id),
    "another id for a field": on_note_type(give_field_another_id),
    "fields in another order": on_note_type(swap_fields),
    "another name for a template": on_note_type(rename_template),
    "other styles": on_note_type(change_styles),
    "notes under another note type": swap_note_types,
    "half of the notes later": date_later,
    "notes that are dated earlier": date_earlier,
}


def rewrite(package, changed, change):
    """A copy of a package with its database changed."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(package) as old, zipfile.ZipFile(changed, "w") as new:
        database = sqlite3.connect(old.extract("collection.anki2", folder))
        change(database)
        database.commit()
        database.close()
        new.write(os.path.join(folder, "collection.anki2"), "collection.anki2")
        for name in old.namelist():
            if name != "collection.anki2":
                new.writestr(name, old.read(name))


def import_both(first, second):
    """The log of the second import."""
    options = ImportAnkiPackageOptions(
        merge_notetypes=False, update_notes=0, update_notetypes=0, with_scheduling=False, with_deck_configs=False
    )
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        for package in (first, second):
            request = ImportAnkiPackageRequest(package_path=package, options=options)
            log = collection.import_anki_package(request).log
        collection.close()
    return {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("Which package, and which command? Give both.")
    # The engine scolds whoever lets the main thread wait.
    sys.exit(ThreadPoolExecutor(1).submit(main, sys.argv[1], sys.argv[2:]).result())
