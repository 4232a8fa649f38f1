"""Writes the cards of Anki packages as Anki's own engine renders them.

    python tests/readers/anki-cards.py dist/anki/*.apkg > cards.jsonl

Needs the package `anki` (https://pypi.org/project/anki/), 23.12 or later. Prints one JSON object a line, a
card: `package`, `id` (the field `Id` and the number of the card), `noteType`, `front`, `back` (HTML with the
note type's CSS in a `<style>`), `row` (what the list of the browser says of its two sides).
"""

import json
import os
import sys
import tempfile

# `anki.py` lies beside this file, and Python looks in its folder first.
sys.path = [path for path in sys.path if os.path.abspath(path) != os.path.dirname(os.path.abspath(__file__))]

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest  # noqa: E402


def main(paths):
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            collection = Collection(os.path.join(folder, f"{number}.anki2"))
            options = ImportAnkiPackageOptions(merge_notetypes=False, with_scheduling=False)
            collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options))
            collection.set_config("activeCols", ["question", "answer"])
            collection.load_browser_card_columns()
            for card in map(collection.get_card, collection.find_cards("", order=True)):
                print(json.dumps(describe(os.path.basename(path), collection, card), ensure_ascii=False))
            collection.close()
    return 0


def describe(package, collection, card):
    note = card.note()
    row = collection.browser_row_for_id(card.id)
    return {
        "package": package,
        "id": f"{note['Id']}#{card.ord + 1}",
        "noteType": note.note_type()["name"],
        "front": card.question(),
        "back": card.answer(),
        "row": [cell[0] if isinstance(cell, tuple) else cell.text for cell in row[0]],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
