/** Notes that nobody prepared for us, in which the rules about them show their examples. */
export const exampleNotes: Readonly<Record<string, string>> = {
  'notes.md': `# Lists

All 3 questions.

- [What is a list?](#1-what-is-a-list)
- [What is a tuple?](#2-what-is-a-tuple)
- [What is a set?](#3-what-is-a-set)

## 1. What is a list?

A mutable sequence.

## 2. What is a tuple?

An immutable sequence.

## 3. What is a set?

No order, no repeats.
`,
  'numbers.md': `# Dicts

## 1. What is a dict?

A mapping.

## 2. What is a key?

A hashable object.
`,
}
