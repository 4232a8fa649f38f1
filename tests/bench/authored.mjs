import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes an authored bank of so many questions, each in a file of its own with all its sections: about 4 kB. */
export function writeAuthoredBank(folder, count) {
  mkdirSync(path.join(folder, 'questions'), { recursive: true })
  writeFileSync(path.join(folder, 'bank.yaml'), config)
  const entries = Array.from({ length: count }, (_, index) => {
    writeFileSync(path.join(folder, 'questions', `${idOf(index)}.md`), toQuestion(index, count))
    return `${index + 1}. [${promptOf(index)}](questions/${idOf(index)}.md)`
  })
  writeFileSync(path.join(folder, 'questions.md'), `# Questions\n\n## Developer\n\n${entries.join('\n')}\n`)
}

/** `keep-list-7` */
export function idOf(index) {
  return `${verbOf(index)}-${nounOf(index)}-${index}`
}

const config = `id: bench
title: A bank to measure
version: 1.0.0
roles:
  - { id: developer, heading: Developer, title: Developer }
topics:
  - { id: types/sequences, title: Sequences }
`

const promptOf = index => `Why does ${nounOf(index)} ${index} ${verbOf(index)} its items?`
const nouns = ['list', 'frame', 'index', 'series', 'closure', 'iterator', 'module', 'thread', 'queue', 'pool']
const verbs = ['keep', 'copy', 'return', 'order', 'share', 'compare', 'merge']
const nounOf = index => nouns[index % nouns.length]
const verbOf = index => verbs[index % verbs.length]

function toQuestion(index, count) {
  const noun = `${nounOf(index)} ${index}`
  const verb = verbOf(index)
  return `---
topic: types/sequences
label: The ${noun}
difficulty: ${1 + (index % 3)}
related: [${idOf((index * 7 + 3) % count)}]
---

# ${promptOf(index)}

## Short answer

A ${noun} can ${verb} its items because it holds references, not the items themselves, and
takes ${index % 97} steps to find one of them again.

## Key points

- **What does it cost to ${verb} one item of a ${noun}?** On the average O(${index % 7}), and in the worst
  case as many steps as there are items.
- **When is a ${noun} copied?** When it is handed on by value, never before that.
- **What does a ${noun} hold?** References to ${index} objects of any type.
- **How does a ${noun} grow?** By a share of its length, so that most additions find room.

## Answer

A ${noun} is an array of references. It grows by a share of its length, so that most additions find room, and a
few of them move everything. Whoever knows the length before makes it at once, and spares the moves.

\`\`\`python no-run
items = [${index}, ${index + 1}]


def keep_${index}(items, limit=${index % 50}):
    """Return the items below the limit."""
    return [item for item in items if item < limit]  # at most ${index % 50}
\`\`\`

The last line keeps what is below ${index % 50}. The formula is $n_{${index % 10}} = \\frac{n}{${2 + (index % 9)}}$.

## Comparison

| Aspect          | A ${noun}      | A tuple |
| --------------- | -------------- | ------- |
| Can it change?  | yes            | no      |
| Bytes an item   | ${8 + (index % 9)} | 8   |
| Typical content | ${verb} items  | records |

## Facts

- A ${noun} without items is **falsy**.

## Pitfalls

- **A ${noun} is a linked list.** It is an array, so that item ${index} is found at once.
- **To ${verb} a ${noun} copies its items.** It copies ${index} references.

## Follow-ups

- **How is a ${noun} sorted?** In place, by its own method.
- **How is a ${noun} made?** In square brackets.

## Signals

- **Basic.** Knows that a ${noun} has an order.
- **Solid.** Knows what it costs to ${verb} an item.
- **Strong.** Knows when it moves everything.

## References

- [Python: lists](https://docs.python.org/3/tutorial/datastructures.html#${index}) (methods)
- [Python: sequence types](https://docs.python.org/3/library/stdtypes.html#${index}) (operations)
`
}
