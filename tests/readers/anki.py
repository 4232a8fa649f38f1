"""Opens Anki packages with Anki's own engine, as a learner would, and says what it found.

    python tests/readers/anki.py dist/anki/*.apkg

Needs the package `anki` (https://pypi.org/project/anki/), 23.12 or later. For each package it imports into
an empty collection, imports again, turns over every card and runs Anki's own checks; then it imports all the
packages into one collection, as a learner of them all has it. Prints one JSON object a line, the facts of a
package. Exits with 1, and says why in plain words, when anything is not as it should be.
"""

import json
import os
import re
import sys
import tempfile
import zipfile
from collections import Counter

# This file is called `anki` as well, and Python looks in its folder first.
sys.path = [path for path in sys.path if os.path.abspath(path) != os.path.dirname(os.path.abspath(__file__))]

from anki.buildinfo import version  # noqa: E402
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest  # noqa: E402

OUTCOMES = ["new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "empty_first_field"]


def main(paths):
    if not paths:
        print("Which packages? Give their paths.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for number, path in enumerate(paths) for fault in read_alone(folder, number, path)]
        # A package that does not open by itself is told of already.
        faults = faults or read_together(folder, paths)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def read_alone(folder, number, path):
    """Prints the facts of a package; gives what is wrong with it."""
    collection = Collection(os.path.join(folder, f"{number}.anki2"))
    try:
        facts, faults = read_package(collection, path)
    except Exception as error:  # whatever the engine has to say
        return [f"{path}: Anki cannot open it: {error or type(error).__name__}"]
    finally:
        collection.close()
    print(json.dumps({"package": os.path.basename(path), "anki": version, **facts}, ensure_ascii=False))
    return [f"{path}: {fault}" for fault in faults]


def read_together(folder, paths):
    """What is wrong when a learner has all of them."""
    collection = Collection(os.path.join(folder, "together.anki2"))
    faults = [
        f"{path}: beside the others, {fault}"
        for path in paths
        for fault in check_import(import_package(collection, path), "new")
    ]
    faults += [f"all together: {fault}" for fault in check_collection(collection)]
    collection.close()
    return faults


def read_package(collection, path):
    """The facts of a package, and what is wrong with it."""
    first = import_package(collection, path)
    second = import_package(collection, path)
    faults = [
        *(f"at the first import, {fault}" for fault in check_import(first, "new")),
        *(f"at the second import, {fault}" for fault in check_import(second, "duplicate")),
        *check_collection(collection),
        *check_packed(collection, path),
    ]
    notes = [collection.get_note(note) for note in collection.find_notes("")]
    cards = [collection.get_card(card) for card in collection.find_cards("")]
    facts = {
        "notes": len(notes),
        "cards": len(cards),
        "first": first,
        "second": second,
        "decks": count(collection.decks.name(card.did) for card in cards),
        "note_types": count(note.note_type()["name"] for note in notes),
        "media": sorted(os.listdir(collection.media.dir())),
    }
    return facts, faults


def import_package(collection, path):
    """How many notes met which outcome, in the engine's own words; those that met none are left out."""
    options = ImportAnkiPackageOptions(
        merge_notetypes=False, update_notes=0, update_notetypes=0, with_scheduling=False, with_deck_configs=True
    )
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
    counts = {name: len(getattr(log, name)) for name in OUTCOMES}
    return {"found": log.found_notes, **{name: number for name, number in counts.items() if number}}


def check_import(outcome, expected):
    if outcome["found"] == 0:
        yield "no note was found"
    if outcome.get(expected, 0) != outcome["found"]:
        yield f"expected every note to be {expected}, found {outcome}"


def check_collection(collection):
    problems, ok = collection.fix_integrity()
    if not ok:
        yield f"the integrity check says: {problems}"
    empty = collection.get_empty_cards().report
    if empty:
        yield f"empty cards: {empty}"
    for number in collection.find_cards(""):
        yield from check_card(collection.get_card(number))
    unfiled = [note for note in collection.find_notes("") if not collection.find_cards(f"nid:{note}")]
    if unfiled:
        yield f"notes without a card: {unfiled}"
    media = collection.media.check()
    if media.missing:
        yield f"pictures that fields name and that are not there: {list(media.missing)}"


def check_packed(collection, path):
    """An import leaves behind what no field names, so what did not arrive was packed for nothing."""
    with zipfile.ZipFile(path) as package:
        packed = set(json.loads(package.read("media")).values())
    unused = packed - set(os.listdir(collection.media.dir()))
    if unused:
        yield f"media that no field names: {sorted(unused)}"


def check_card(card):
    name = f"{card.note()['Id']}, card {card.ord + 1}"
    question, answer = shown(card.question()), shown(card.answer())
    if not question:
        yield f"{name}: an empty question"
    if not answer or answer == question:
        yield f"{name}: an answer that says nothing new"
    for side in (question, answer):
        if "template has a problem" in side:
            yield f"{name}: {side}"
    if card.queue != 0 or card.type != 0:
        yield f"{name}: not a new card"


def shown(html):
    """What a reader sees of a side of a card; of a picture, what its file is called."""
    without_style = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    with_pictures = re.sub(r'<img src="([^"]*)"[^>]*>', r"\1", without_style)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", with_pictures)).strip()


def count(names):
    return dict(sorted(Counter(names).items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
