"""Holds that Anki's own engine shows text as it was written, whatever the text.

    python tests/readers/anki-fields.py write FOLDER
    prepdeck build FOLDER
    python tests/readers/anki-fields.py check FOLDER/dist/anki/*.apkg

`write` puts some hundred made-up texts into Markdown, always the same: tokens of Python among what means
something to Anki, HTML, MathJax or Markdown, as text, as code in a line, as code in a block, and in the facts
of a question, hidden and not. `check` needs the package `anki` (https://pypi.org/project/anki/), imports the
decks and compares what each card shows. Exits with 1 and says which texts did not arrive.
"""

import os
import random
import re
import string
import sys
import tempfile
import unicodedata
from html.parser import HTMLParser

PYTHON = """a[::2] x[1:] f'{x!r:>{w}}' {{ }} { } :: : -> := @ ** %s ''' lambda r"\\(\\[" \\n \\ # _ __init__
    & | ~ < > <= >>> 1_000 {**d} [*a] print() (yield) not""".split() + [" "]
FOREIGN = """<b> </strong> </pre> </code> <!-- --> <script> &lt; &amp; &#123; {{c1::x}} {{c1:: {{Front}} {{#Label}}
    {{/Label}} {{cloze:Text}} [sound:a.mp3] [sound: [latex] [/latex] [$] [/$] [$$] [/$$] [anki:play:q:0] \\( \\) \\[ \\]
    $ $$ ` `` * ** __ 😀 👩‍🔬 🇩🇪 é שלום 中文""".split()
WAYS = ["text", "span", "fence"]
EACH = 60


def main(command, *paths):
    if command == "write":
        return write(*paths)
    met = set()
    faults = [fault for path in paths for fault in check(path, met)]
    faults += [f"no deck has {sign}" for sign in toExpected() if sign not in met]
    print(f'{{"texts": {len(met)}, "faults": {len(faults)}}}')
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def toTexts(name, number):
    """Always the same texts for the same name. Signs alone would be no answer, so each has a letter."""
    chance = random.Random(name)
    return ["".join(["x", *chance.choices(PYTHON + FOREIGN, k=chance.randint(1, 10))]).strip() for _ in range(number)]


def write(folder):
    os.makedirs(folder, exist_ok=True)
    fields = [f"### {way} {n}?\n\n{MARKDOWN[way](text)}" for way in WAYS for n, text in enumerate(toTexts(way, EACH))]
    save(folder, "fields.md", "\n\n".join(["# Fields", *fields]))
    facts = [f"- Fact {n}: **{toSpan(a)}** and {toSpan(b)}." for n, (a, b) in enumerate(toPairs())]
    save(folder, "facts.md", FACTS.format(facts="\n".join(facts)))
    return 0


def save(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text + "\n")


FACTS = """# Which texts are hidden?

## Short answer

Those in bold.

## Key points

- **Which are hidden?** Those in bold.

## Facts

{facts}"""


def toPairs():
    return list(zip(toTexts("hidden", EACH), toTexts("seen", EACH)))


def toEscaped(text):
    return "".join(f"\\{sign}" if sign in string.punctuation else sign for sign in text)


def toSpan(text):
    ticks = "`" * (1 + max([0, *(len(run) for run in re.findall("`+", text))]))
    return f"{ticks} {text} {ticks}"


def toFence(text):
    ticks = "`" * (3 + max([0, *(len(run) for run in re.findall("`+", text))]))
    return f"{ticks}python\n{text}\n{ticks}"


MARKDOWN = {"text": toEscaped, "span": toSpan, "fence": toFence}


def check(path, met):
    """What a deck does not show as it was written; `met` gains what it shows."""
    # This file's folder holds an `anki.py`, and Python looks there first.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path = [place for place in sys.path if os.path.abspath(place) != here]
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        options = ImportAnkiPackageOptions(merge_notetypes=False, with_scheduling=False)
        collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options))
        expected = toExpected()
        for card in map(collection.get_card, collection.find_cards("")):
            question, answer = read(card.question()), read(card.answer())
            sign = next((sign for sign in expected if question.text.startswith(sign)), None)
            if not sign:
                continue
            met.add(sign)
            wanted = expected[sign]
            shown = question.text if sign.startswith("Fact") else answer.answer
            for found, right in zip([shown, answer.text if sign.startswith("Fact") else shown], wanted):
                if normal(found) != normal(right):
                    yield f"{path}: {sign} shows {found!r}, expected {right!r}"
            for side in (question, answer):
                yield from (f"{path}: {sign} has a formula nobody wrote: {text!r}" for text in side.formulas)
            if card.question_av_tags() or card.answer_av_tags():
                yield f"{path}: {sign} plays something"
        collection.close()


def toExpected():
    """What a card begins with, and what it shows: a fact with its gap closed and open."""
    return {**toExpectedFields(), **toExpectedFacts()}


def toExpectedFields():
    return {f"{way} {n}?": [text, text] for way in WAYS for n, text in enumerate(toTexts(way, EACH))}


def toExpectedFacts():
    return {
        f"Fact {n}: ": [f"Fact {n}: [...] and {seen}.", f"Fact {n}: {hidden} and {seen}."]
        for n, (hidden, seen) in enumerate(toPairs())
    }


def normal(text):
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text).strip())


class Page(HTMLParser):
    """The text of the question and of the answer, and what MathJax would take for a formula."""

    def __init__(self):
        super().__init__()
        self.open, self.nodes = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in ("br", "hr", "img"):
            self.open.append((tag, (dict(attributes).get("class") or "").split()))
        self.nodes.append("")

    def handle_endtag(self, tag):
        if tag in (name for name, _ in self.open):
            while self.open.pop()[0] != tag:
                pass
        self.nodes.append("")

    def handle_data(self, data):
        if any(tag in ("style", "summary") for tag, _ in self.open):
            return
        names = {name for _, classes in self.open for name in classes}
        self.nodes.append((data, names, any(tag in ("code", "pre") for tag, _ in self.open)))

    def textIn(self, *names):
        return "".join(node[0] for node in self.nodes if node and node[1] & set(names))


class Shown:
    def __init__(self, page):
        self.text = page.textIn("prompt", "fact")
        self.answer = page.textIn("answer", "folded")
        self.formulas = [data for data, _, inCode in filter(None, page.nodes) if not inCode and re.search(r"\\[(\[]", data)]


def read(html):
    page = Page()
    page.feed(html)
    page.close()
    return Shown(page)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
