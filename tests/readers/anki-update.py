"""A learner who imports one release after the other into Anki's own engine, and studies between them.

    python tests/readers/anki-update.py FOLDER PLAN

Run by update.mjs, once a release. FOLDER holds the collection from one run to the next. PLAN is JSON: the
packages of the release with what `prepdeck diff` forecasts of each, and the searches that the release notes
print. Prints one line a check; exits with 1 when any fails.
"""

import json
import os
import sqlite3
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor

# A file beside this one is called `anki` as well, and Python looks in its folder first.
sys.path = [path for path in sys.path if os.path.abspath(path) != os.path.dirname(os.path.abspath(__file__))]

from anki.buildinfo import version  # noqa: E402
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest  # noqa: E402
from anki.consts import QUEUE_TYPE_SUSPENDED  # noqa: E402
from anki.scheduler.v3 import CardAnswer  # noqa: E402

AGAIN, GOOD, EASY = CardAnswer.AGAIN, CardAnswer.GOOD, CardAnswer.EASY

# Cards that are studied until they are leeches: the first is corrected in every release, the others once.
LEECHES = ["indexing-point-1", "slicing-open-1", "equality-pitfall-1", "unpacking-point-1", "iteration-open-1"]
# Notes that get a tag of the learner's own, and words in their last field but the technical ones.
TAGGED = ["indexing-point-1", "nesting-point-1", "copying-open-1", "old-syntax-point-1"]
EDITED = ["growth-point-1", "unpacking-point-1", "membership-point-1", "what-is-a-decorator-basic-1"]
# Fields that say where a question stands, and what proves it. They do not update a note: it would cost the
# learner's own edits.
PLACE = {"Role", "Topic", "Source", "Report", "Version", "References", "Tags"}
OWN_TAG, OWN_WORDS = "mine::hard", "<b>my own words</b>"


def main(folder, plan_path):
    with open(plan_path, encoding="utf-8") as file:
        plan = json.load(file)
    collection = Collection(os.path.join(folder, "collection.anki2"))
    learner = Learner(collection)
    try:
        first = plan["release"] == 1
        checks = first_import(learner, plan) if first else update(learner, plan)
        checks = [*checks, *check_collection(learner), *check_searches(learner, plan["searches"])]
        learner.study(plan["release"])
    finally:
        collection.close()
    for fault, name in checks:
        print(f"{'not ok' if fault else 'ok    '}  Anki {version}, release {plan['release']}: {name}")
        for line in str(fault or "").splitlines()[:10]:
            print(f"          {line}")
    return 1 if any(fault for fault, _ in checks) else 0


class Learner:
    """A collection, and what its owner does with it."""

    def __init__(self, collection):
        self.collection = collection

    def import_package(self, path):
        """The guids under each heading of the log."""
        options = ImportAnkiPackageOptions(
            merge_notetypes=False, update_notes=0, update_notetypes=0, with_scheduling=False, with_deck_configs=False
        )
        log = self.collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
        guid = {row[0]: row[1] for row in self.collection.db.all("select id, guid from notes")}
        names = ["new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "empty_first_field"]
        return {name: sorted(guid.get(note.id.nid, "?") for note in getattr(log, name)) for name in names}

    def notes(self):
        """guid → fields and tags."""
        rows = self.collection.db.all("select guid, flds, tags from notes")
        return {guid: (fields.split("\x1f"), sorted(tags.split())) for guid, fields, tags in rows}

    def cards(self):
        """guid and number → all that studying wrote, and the deck that the card lies in."""
        columns = "c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left, c.flags, c.did, c.data"
        rows = self.collection.db.all(f"select n.guid, c.ord, {columns} from cards c join notes n on n.id = c.nid")
        return {(guid, number): tuple(rest) for guid, number, *rest in rows}

    def find(self, identity):
        (note,) = self.collection.find_notes(f"Id:{identity}")
        return self.collection.get_note(note)

    def study(self, release):
        """Answers, fails, tags, edits, flags, moves and suspends; after each release something else."""
        if release == 1:
            self.collection.set_config("fsrs", True)
            self.leeches_are_suspended()
            for number, card in enumerate(sorted(self.collection.find_cards(""))):
                for rating in [[], [GOOD], [GOOD, GOOD, GOOD], [EASY]][number % 4]:
                    self.answer(card, rating)
            for identity in LEECHES:
                self.make_leech(self.find(identity).cards()[0].id)
            for identity in TAGGED:
                self.tag(identity)
            for identity in EDITED:
                self.edit(identity)
            own = self.collection.decks.id("Mine")
            self.collection.set_deck(self.find("nesting-point-1").card_ids(), own)
            self.collection.set_user_flag_for_cards(3, self.find("slicing-open-1").card_ids())
        else:
            self.tag("indexing-point-1")
            self.make_leech(self.find("indexing-point-2").cards()[0].id)

    def answer(self, card_id, rating):
        card = self.collection.get_card(card_id)
        card.start_timer()
        states = self.collection._backend.get_scheduling_states(card_id)
        answer = self.collection.sched.build_answer(card=card, states=states, rating=rating)
        if hasattr(answer, "from_queue"):
            answer.from_queue = False
        self.collection.sched.answer_card(answer)

    def make_leech(self, card_id):
        """Fails a card whenever it is due, until Anki has enough of it."""
        for _ in range(20):
            self.collection.sched.set_due_date([card_id], "0")
            self.answer(card_id, AGAIN)
            if self.collection.get_card(card_id).queue == QUEUE_TYPE_SUSPENDED:
                return
        raise AssertionError("twenty failures made no leech")

    def leeches_are_suspended(self):
        for config in self.collection.decks.all_config():
            config["lapse"]["leechAction"] = 0
            self.collection.decks.update_config(config)

    def tag(self, identity):
        note = self.find(identity)
        note.tags.append(OWN_TAG)
        self.collection.update_note(note)

    def edit(self, identity):
        note = self.find(identity)
        note["Extra"] += OWN_WORDS
        self.collection.update_note(note)


def first_import(learner, plan):
    for deck in plan["decks"]:
        expected = sorted(read_package(deck["apkg"]))
        name = os.path.basename(deck["apkg"])
        yield differs(learner.import_package(deck["apkg"])["new"], expected), f"{name}: at first all notes are new"
        log = learner.import_package(deck["apkg"])
        yield differs(log["duplicate"], expected), f"{name}: then all are duplicates"


def update(learner, plan):
    notes, cards = learner.notes(), learner.cards()
    leeches = sorted(guid for guid, (_, tags) in notes.items() if "leech" in tags)
    packaged, updated, new = {}, [], []
    for deck in plan["decks"]:
        name, log, forecast = os.path.basename(deck["apkg"]), learner.import_package(deck["apkg"]), deck["forecast"]
        told = {how: sorted(note["guid"] for note in forecast["notes"] if note["how"] == how) for how in log}
        counts = {how: len(guids) for how, guids in log.items() if guids}
        package = read_package(deck["apkg"])
        told["duplicate"] = sorted(set(package) - {guid for how in log for guid in told[how]})
        yield differs(log, told), f"{name}: what happened to each note is what `prepdeck diff` said: {counts}"
        sums = {how: len(log[how]) for how in forecast["log"]}
        yield differs(sums, forecast["log"]), f"{name}: the sums are those of the log"
        yield log["conflicting"], f"{name}: nothing conflicts"
        idle = [note["id"] for note in forecast["notes"] if note["how"] == "updated" and not note["fields"]]
        yield idle, f"{name}: every updated note says something else than before"
        held = [note for note in forecast["notes"] if note["how"] == "held" and not PLACE.issuperset(note["fields"])]
        yield held, f"{name}: what is held back is only where a question stands, in which version, and its references"
        again = learner.import_package(deck["apkg"])
        yield differs(again["duplicate"], sorted(package)), f"{name}: a second time all are duplicates"
        packaged.update(package)
        updated += log["updated"]
        new += log["new"]
    now_notes, now_cards = learner.notes(), learner.cards()
    kept = [guid for guid in notes if guid not in updated]
    corrected = [guid for guid in leeches if guid in updated]
    edited = [guid for guid in kept if OWN_WORDS in "".join(notes[guid][0]) or OWN_TAG in notes[guid][1]]
    yield pick(differs, now_cards, cards), f"the schedule of {len(cards)} cards is as it was, memory states and all"
    yield memory_faults(cards), "there are memory states to be kept"
    yield pick(differs, now_notes, {guid: notes[guid] for guid in kept}), f"{len(kept)} other notes are untouched"
    yield not edited, f"{len(edited)} of them have the learner's own words or tags"
    wanted = {guid: packaged[guid] for guid in updated}
    yield pick(differs, now_notes, wanted), f"{len(updated)} corrections have landed, word for word"
    yield not corrected, f"{len(corrected)} of them on leeches"
    suspended = [key for key in now_cards if key[0] in leeches and now_cards[key][1] != QUEUE_TYPE_SUSPENDED]
    yield [key for key in suspended if cards.get(key, [0, -1])[1] == -1], "the leeches are still suspended"
    yield differs(sorted(now_notes), sorted([*notes, *new])), f"{len(new)} notes are new, none is gone or doubled"
    fresh = {key: now_cards[key][:2] for key in now_cards if key not in cards}
    yield differs(set(fresh.values()), {(0, 0)}), f"{len(fresh)} cards are new and not studied yet"


def check_collection(learner):
    collection = learner.collection
    problems, ok = collection.fix_integrity()
    yield "" if ok else problems, "the integrity check finds nothing"
    yield collection.get_empty_cards().report, "no card is empty"
    media = collection.media.check()
    yield [*media.missing, *media.unused], "no media file is missing or unused"
    identities = collection.db.list("select substr(flds, 1, instr(flds, char(31))) from notes")
    yield sorted({one for one in identities if identities.count(one) > 1}), "no two notes have one Id"


def check_searches(learner, searches):
    for search in searches:
        if not search["search"]:
            yield search["ids"], "nothing was withdrawn, and no search is given"
            continue
        found = [learner.collection.get_note(note)["Id"] for note in learner.collection.find_notes(search["search"])]
        name = f"`{search['search']}` finds the {len(search['ids'])} withdrawn notes"
        yield differs(sorted(found), sorted(search["ids"])), name


def read_package(path):
    """guid → fields and tags of the notes in a package."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as package:
        database = sqlite3.connect(package.extract("collection.anki2", folder))
        rows = database.execute("select guid, flds, tags from notes").fetchall()
        database.close()
    return {guid: (fields.split("\x1f"), sorted(tags.split())) for guid, fields, tags in rows}


def memory_faults(cards):
    return "" if any('"s":' in card[-1] for card in cards.values()) else "no card has one"


def differs(found, expected):
    return "" if found == expected else f"expected {expected}\nfound {found}"


def pick(judge, found, expected):
    """Judges those keys alone that are expected, and shows only what differs."""
    keys = [key for key in expected if found.get(key) != expected[key]]
    return judge({key: found.get(key) for key in keys}, {key: expected[key] for key in keys})


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Which folder and plan? Run it by update.mjs.")
    # The engine scolds whoever lets the main thread wait.
    sys.exit(ThreadPoolExecutor(1).submit(main, *sys.argv[1:]).result())
