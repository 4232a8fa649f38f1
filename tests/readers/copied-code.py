"""Copies the Python code out of a sheet, by poppler's pdftotext, and holds it against what the bank says.

    python3 tests/readers/copied-code.py SHEET.pdf BANK.json

Both must parse to the same tree: no line lost, no indentation, no character. Prints one line, `ok …` or
`not ok …`; the exit code is 1 when a block is not found or is another program.
"""

import ast
import html
import json
import re
import statistics
import subprocess
import sys

GAP = 8  # lines between two lines of a block: the foot of a page, the head of the next


def read_blocks(node):
    """Every block of Python that parses, anywhere in an item."""
    if isinstance(node, list):
        for child in node:
            yield from read_blocks(child)
    elif isinstance(node, dict):
        if node.get("type") == "code" and node.get("lang") == "python":
            try:
                yield node["value"], ast.dump(ast.parse(node["value"]))
            except SyntaxError:
                pass
        else:
            yield from read_blocks(list(node.values()))


def read_lines(sheet):
    """The lines of a sheet: where each begins, in points, its text, and its words with where they begin and end."""
    page = subprocess.run(["pdftotext", "-bbox-layout", sheet, "-"], check=True, capture_output=True, text=True)
    lines = []
    for content in page.stdout.split("<page")[1:]:
        # Where there is a wide space, poppler ends a line: words of one height belong together.
        heights = {}
        for left, top, right, word in re.findall(
            r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)".*?>(.*?)</word>', content
        ):
            heights.setdefault(float(top), []).append((float(left), float(right), html.unescape(word)))
        lines += [sorted(words) for _, words in sorted(heights.items())]
    return [(words[0][0], " ".join(word for _, _, word in words), words) for words in lines]


def with_spaces(words, width):
    """The words of a line with as many spaces between them as there is room for."""
    text, end = "", words[0][0]
    for left, right, word in words:
        text += " " * round((left - end) / width) + word
        end = right
    return text


def copy(block, lines):
    """The lines of the sheet that hold a block, one under the other; nothing where they are not there."""
    wanted = [" ".join(line.split()) for line in block.splitlines() if line.strip()]
    for start in (index for index, (_, text, _) in enumerate(lines) if text == wanted[0]):
        copied, at = [lines[start]], start
        for want in wanted[1:]:
            at = next((i for i in range(at + 1, min(at + GAP, len(lines))) if lines[i][1] == want), None)
            if at is None:
                break
            copied.append(lines[at])
        else:
            edge = min(left for left, _, _ in copied)
            width = statistics.median((right - left) / len(word) for _, _, words in copied for left, right, word in words)
            return "\n".join(" " * round((left - edge) / width) + with_spaces(words, width) for left, _, words in copied)
    return None


sheet, bank = sys.argv[1:]
lines = read_lines(sheet)
with open(bank, encoding="utf-8") as file:
    items = json.load(file)["items"]

faults, count = [], 0
for item in items:
    for block, tree in read_blocks([item.get("stem"), item.get("answer"), item.get("blocks"), item.get("sections")]):
        count += 1
        copied = copy(block, lines)
        try:
            if copied is None or ast.dump(ast.parse(copied)) != tree:
                faults.append(f"{item['id']}: {block.splitlines()[0]}")
        except SyntaxError as error:
            faults.append(f"{item['id']}: {error}")

print(f"{'not ok' if faults else 'ok'} {sheet}: {count - len(faults)} of {count} blocks of Python copied as they are")
for fault in faults:
    print(f"    {fault}")
sys.exit(1 if faults else 0)
