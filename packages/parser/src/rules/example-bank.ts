/** A small bank without a fault, in which every rule shows its example. */
export const exampleBank: Readonly<Record<string, string>> = {
  'bank.yaml': `id: lists
title: Lists and tuples
version: 1.0.0
roles:
  - { id: developer, heading: Developer, title: Developer }
topics:
  - { id: types/sequences, title: Sequences }
`,
  'questions.md': `# Lists and tuples

This list has **2 questions**.

## Developer

1. **[What is a list?](questions/list.md)**
2. **How is a tuple made?**
`,
  'questions/list.md': `---
topic: types/sequences
difficulty: 1
---

# What is a list?

## Short answer

A list is a mutable sequence: it keeps its items in order, holds objects of any type,
and can grow, shrink and change in place, which a tuple cannot.

## Key points

- **Can it change?** Yes, in place.
- **Which items?** Any objects, also mixed.
- **How is it written?** In square brackets.
- **What does it cost to append?** Constant time on average.

## Answer

A list holds references to objects. See the [note](../notes/sequences.md#lists).

\`\`\`python
print([1] + [2])
\`\`\`

\`\`\`text output
[1, 2]
\`\`\`

## Facts

- A list of no items is **falsy**.

## Pitfalls

- **\`[[]] * 3\` makes three lists.** It repeats one list three times.
- **\`a = b\` copies a list.** It binds a second name to the same list.

## Follow-ups

- **How do you copy one?** With \`list.copy\`.
- **How do you sort one?** With \`list.sort\`, in place.

## Signals

- **Basic.** Knows the brackets.
- **Solid.** Knows that it is mutable.
- **Strong.** Knows that it holds references.

## References

- [Python: lists](https://docs.python.org/3/tutorial/datastructures.html) (methods)
- [Python: sequence types](https://docs.python.org/3/library/stdtypes.html) (operations)
`,
  'notes/sequences.md': `---
topic: types/sequences
---

# Sequences

## Lists

- **List**: a mutable sequence.

## Tuples

- **Tuple**: an immutable sequence.

![Two references, one beside the other](../images/tuple.svg)
`,
  'images/tuple.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
  <rect width="9" height="9"/>
  <rect width="9" height="9" x="10"/>
</svg>
`,
}
