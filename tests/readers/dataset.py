"""Holds a built dataset against its `data/bank.json`, as pandas and a JSON Schema validator read it.

    python tests/readers/dataset.py content/*/dist/dataset

Needs `pandas` and `jsonschema` (PyPI), and Node for the verdicts of Ajv. The README's Python runs as it stands
there; every row and value of the JSON Lines and the table must be the bank's; `jsonschema`, given the schemas in
the package, must accept the bank and refuse what Ajv refuses. Prints one line a check; exit code 1 when one fails.
"""

import copy
import json
import os
import re
import subprocess
import sys

import pandas as pd
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

HERE = os.path.dirname(os.path.abspath(__file__))
LEFT_OUT = {"listed", "source", "repairs"}  # where it was written, for builders only
FORMS = {"markdown", "html", "text"}


def main(folders):
    return max([check_folder(folder) for folder in folders])


def check_folder(folder):
    bank = read_bank(folder)
    frames = run_readme(folder)
    items = {kind: [item for item in bank["items"] if item["kind"] == kind] for kind in ("question", "note")}
    checks = {
        "the README's data frame has the questions": lambda: check_rows(frames["questions"], items["question"]),
        "pandas reads the notes": lambda: check_rows(read_lines(folder, "notes"), items["note"]),
        "pandas reads the cards": lambda: check_rows(read_lines(folder, "cards"), bank["cards"]),
        "the README's table has the questions": lambda: check_table(frames["table"], frames["questions"]),
        "jsonschema agrees with Ajv": lambda: check_schemas(folder, bank),
    }
    return max([report(f"{bank['id']}: {sentence}", check) for sentence, check in checks.items()])


def report(sentence, check):
    try:
        print(f"ok      {sentence} ({check()})")
        return 0
    except AssertionError as error:
        print(f"not ok  {sentence}: {error}")
        return 1


def read_bank(folder):
    with open(os.path.join(folder, "data", "bank.json"), encoding="utf-8") as file:
        return json.load(file)


def run_readme(folder):
    """Runs the Python of the README on the folder instead of the CDN; gives the names it makes."""
    with open(os.path.join(folder, "README.md"), encoding="utf-8") as file:
        [code] = re.findall(r"^```python\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    local, count = re.subn(r"https://unpkg\.com/@[^/]+/[^/]+", lambda _: os.path.abspath(folder), code)
    assert count == 1, f"{count} addresses in the README's Python, expected 1"
    names = {}
    exec(local, names)
    return names


def read_lines(folder, name):
    path = os.path.join(folder, "data", f"{name}.jsonl")
    return pd.read_json(path, lines=True, dtype=False)


def check_rows(frame, items):
    """Row by row and member by member; what an item does not have is missing in its row."""
    assert len(frame) == len(items), f"{len(frame)} rows, expected {len(items)}"
    values = 0
    for (_, row), item in zip(frame.iterrows(), items):
        expected = {key: value for key, value in item.items() if key not in LEFT_OUT}
        for key in frame.columns:
            if key in expected:
                values += check_value(row[key], expected[key], f"{item['id']}.{key}")
            else:
                assert row[key] is None or pd.isna(row[key]), f"{item['id']}.{key} is {row[key]!r}, expected nothing"
        unread = set(expected) - set(frame.columns)
        assert not unread, f"{item['id']} lacks {sorted(unread)}"
    return f"{len(items)} rows, {values} values"


def check_value(found, expected, place):
    """Counts the values that are equal, prose as one."""
    if isinstance(found, dict) and set(found) == FORMS:
        assert letters(found["text"]) == letters(words(expected)), f"{place} is {found['text']!r}"
        return 1
    if isinstance(found, dict):
        assert set(found) == set(expected), f"{place} has {sorted(found)}, expected {sorted(expected)}"
        return sum(check_value(found[key], expected[key], f"{place}.{key}") for key in expected)
    if isinstance(found, list):
        assert len(found) == len(expected), f"{place} has {len(found)} values, expected {len(expected)}"
        return sum(check_value(*pair, f"{place}[{at}]") for at, pair in enumerate(zip(found, expected)))
    assert found == expected, f"{place} is {found!r}, expected {expected!r}"
    assert isinstance(found, str) == isinstance(expected, str), f"{place} is a {type(found).__name__}"
    return 1


def words(node):
    """The text in a tree of prose, in its order: what is typed in it, and what stands for a picture."""
    if isinstance(node, list):
        return " ".join(map(words, node))
    return node.get("value") or node.get("alt") or words(node.get("children", []))


def letters(text):
    """Without what plain text adds between blocks: space, markers of lists, boxes, titles of alerts."""
    lines = (re.sub(r"^\s*(?:(?:-|\d+\.) )*(?:\[[ x]\] )?", "", line) for line in text.split("\n"))
    return re.sub(r"\s|\b(?:Note|Tip|Important|Warning|Caution): |---", "", "\n".join(lines))


def check_table(table, questions):
    """Row by row the questions of the JSON Lines: numbers as they are written, lists as words, prose as Markdown."""
    assert list(table["id"]) == list(questions["id"]), f"the ids are {list(table['id'])}"
    for (_, row), (_, question) in zip(table.iterrows(), questions.iterrows()):
        for column, expected in to_record(question).items():
            assert row[column] == expected, f"{row['id']}.{column} is {row[column]!r}, expected {expected!r}"
        for column, cue in to_cues(question):
            assert words_only(cue) in words_only(row[column]), f"{row['id']}.{column} lacks {cue!r}"
    return f"{len(table)} rows, {table.size} fields"


PLAIN = ["number", "role", "topic", "form", "difficulty", "importance", "minutes", "status", "reviewed", "since", "changed"]


def to_record(question):
    answer = member(question, "answer") or {}
    options = member(question, "options") or []
    return {
        **{name: to_field(member(question, name)) for name in PLAIN},
        **{name: " ".join(question[name]) for name in ("also", "tags")},
        **{name: markdown(member(question, name)) for name in ("prompt", "stem")},
        "correct": " ".join(option["id"] for option in options if option["correct"]),
        "short_answer": markdown(answer.get("short")),
        "answer": markdown(answer.get("body")),
    }


def to_cues(question):
    """What stands in a column among other things."""
    for point in (member(question, "answer") or {}).get("keyPoints", []):
        yield "key_points", point["cue"]["markdown"]
        yield "key_points", point["body"]["markdown"]
    for option in member(question, "options") or []:
        yield "options", option["content"]["markdown"]


def member(row, name):
    value = row.get(name)
    return None if isinstance(value, float) and pd.isna(value) else value


def to_field(value):
    """`2.0` is how pandas holds a 2 in a column where some have none."""
    return "" if value is None else str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def markdown(rich):
    return "" if rich is None else rich["markdown"]


def words_only(text):
    return re.sub(r"\s", "", text)


def check_schemas(folder, bank):
    validator = to_validator(os.path.join(folder, "schemas"))
    # What is wrong in one thing is wrong in a few of its items as well: jsonschema takes half a minute for all of them.
    part = {**bank, "items": bank["items"][:5], "cards": bank["cards"][:20]}
    valid, broken = {"the bank": bank, **to_other_valid(part)}, dict(to_broken(part))
    banks = {**valid, **broken}
    ajv = [len(faults) == 0 for faults in ask_ajv(list(banks.values()))]
    for (name, each), accepted in zip(banks.items(), ajv):
        faults = [error.message for error in validator.iter_errors(each)]
        assert accepted == (name in valid), f"Ajv {'accepts' if accepted else 'refuses'} {name}"
        assert accepted == (not faults), f"of {name} Ajv says {accepted}, jsonschema {faults[:1]}"
    return f"{len(valid)} accepted, {len(broken)} refused"


def to_validator(folder):
    """With a registry of the schemas in the package: nothing is fetched."""
    schemas = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            schemas.append(json.load(file))
        Draft202012Validator.check_schema(schemas[-1])
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    [root] = [schema for schema in schemas if schema["title"] == "Bank"]
    return Draft202012Validator(root, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


def ask_ajv(banks):
    program = os.path.join(HERE, "dataset", "shapes.mjs")
    done = subprocess.run(["node", program], input=json.dumps(banks), check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


PICTURE = {"name": "boxes-0123456789ab.svg", "type": "image/svg+xml", "sha256": "0" * 64, "bytes": 90, "path": "boxes.svg"}


def to_other_valid(bank):
    return {"a bank with a picture": {**bank, "media": [PICTURE]}, "a bank without items": {**bank, "items": [], "cards": []}}


def to_broken(bank):
    """The bank, each time with one thing wrong."""

    def broken(change):
        other = copy.deepcopy(bank)
        change(other, next(item for item in other["items"] if item["kind"] == "question"), other["cards"][0])
        return other

    def prose(other):
        return next(item for item in other["items"] if item["kind"] == "question")["prompt"]

    yield "a missing member", broken(lambda bank, _, __: bank.pop("uid"))
    yield "a question without a prompt", broken(lambda _, question, __: question.pop("prompt"))
    yield "a number for a text", broken(lambda bank, _, __: bank.update(title=7))
    yield "a text for a number", broken(lambda _, question, __: question.update(number="1"))
    yield "a list for an object", broken(lambda bank, _, __: bank.update(licenses=[]))
    yield "nothing for a list", broken(lambda bank, _, __: bank.update(cards=None))
    yield "an unknown kind of item", broken(lambda _, question, __: question.update(kind="riddle"))
    yield "an unknown kind of card", broken(lambda _, __, card: card.update(kind="riddle"))
    yield "an unknown kind of prose", broken(lambda bank, _, __: prose(bank).append({"type": "html", "value": "<b>"}))
    yield "an id with capitals", broken(lambda _, question, __: question.update(id="List-Tuple"))
    yield "an id with a space", broken(lambda _, __, card: card.update(item="a b"))
    yield "a member nobody knows", broken(lambda bank, _, __: bank.update(colour="red"))
    yield "a member of a card nobody knows", broken(lambda _, __, card: card.update(colour="red"))
    yield "a day that does not exist", broken(lambda _, question, __: question.update(reviewed="2026-02-30"))
    yield "a day with a time", broken(lambda _, question, __: question.update(reviewed="2026-02-03T10:00:00Z"))
    yield "a version of two numbers", broken(lambda bank, _, __: bank.update(version="1.0"))
    yield "a guid with other letters", broken(lambda _, __, card: card.update(guid="abc def!"))
    yield "an address that is a script", broken(lambda bank, _, __: bank.update(homepage="javascript:alert(1)"))
    yield "a difficulty of five", broken(lambda _, question, __: question.update(difficulty=5))
    yield "a media type that is no picture", broken(lambda bank, _, __: bank.update(media=[{**PICTURE, "type": "text/html"}]))
    yield "a picture without bytes", broken(lambda bank, _, __: bank.update(media=[{**PICTURE, "bytes": 0}]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
