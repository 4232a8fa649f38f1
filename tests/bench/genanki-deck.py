"""Writes the notes of a file as a package with genanki: `python genanki-deck.py NOTES PACKAGE`."""

import resource
import sys

import genanki


def main(notes, package):
    with open(notes, encoding="utf-8") as file:
        names = file.readline().rstrip("\n").split("\x1f")
        model = genanki.Model(
            1731924068101,
            "Bench",
            fields=[{"name": name} for name in names],
            templates=[{"name": "Card", "qfmt": "{{Prompt}}", "afmt": "{{FrontSide}}{{Answer}}"}],
            sort_field_index=1,
        )
        deck = genanki.Deck(1577836800001, "Bench")
        for line in file:
            guid, *fields = line.rstrip("\n").split("\x1f")
            deck.add_note(genanki.Note(model=model, fields=fields, guid=guid))
    genanki.Package(deck).write_to_file(package)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


if __name__ == "__main__":
    main(*sys.argv[1:])
