// Three releases of two made banks: a course in the authored form, and somebody's notes without any
// configuration. Between them lies all that happens to a bank: see `course` and `notes` below.

const yaml = `id: course
title: Lists, a course
description: A made bank for the test of updates.
version: 1.0.0
authors:
  - name: A tester
licenses: { content: CC-BY-4.0, code: MIT }
roles:
  - { id: developer, heading: Developer, title: Developer }
  - { id: analyst, heading: Analyst, title: Analyst }
topics:
  - { id: lists, title: Lists }
`

/** What the author says became of two ids, as the program cannot know it. */
const retired = `retired:
  - { id: sorting, fate: split, into: [sort-in-place, sorted-copy] }
  - { id: old-syntax, fate: withdrawn, reason: Python 2 is gone. }
`

/** The files of each release, by bank: path → text. */
export const releases = [1, 2, 3].map(release => ({ course: course(release), notes: notes(release) }))

function course(release) {
  const later = release >= 2
  const last = release === 3
  const questions = [
    // Its point is corrected in every release.
    question('indexing', 'What does an index count from?', { point: `Zero, in release ${release}.` }),
    question('slicing', 'What does a slice leave out?', later ? { short: 'The stop, always.' } : {}),
    question('copying', later ? 'How is a list copied, and how deep?' : 'How is a list copied?'),
    // Gets another deletion, so another card of a note that is there.
    question(
      'hashing',
      'What can be a key?',
      later ? { fact: 'A **tuple** is **hashable** as a rule.' } : {},
    ),
    question(
      'equality',
      'When are two lists equal?',
      later ? { pitfall: 'It compares items, one by one.' } : {},
    ),
    question('iteration', 'How is a list walked?'), // moves to the other role
    question(later ? 'membership-test' : 'membership', 'What does `in` cost?'), // its file is renamed
    ...(later
      ? [
          question('sort-in-place', 'What does `sort` return?'),
          question('sorted-copy', 'Which objects does `sorted` take?'),
        ]
      : [question('sorting', 'In which order do items come?'), question('old-syntax', 'What did `cmp` do?')]),
    question(
      'growth',
      'How does a list grow?',
      later ? { extraPoint: '\n- **Does it shrink?** In time.' } : {},
    ),
    question('nesting', 'Can a list hold a list?', later ? { withoutPitfall: true } : {}),
    question('unpacking', 'What does a star take?', {
      // A reference that moves lands with the next correction, and updates nothing by itself.
      ...(later ? { reference: 'https://docs.python.org/3/tutorial/' } : {}),
      ...(last ? { point: 'All that is left, as a list.' } : {}),
    }),
    ...(later ? [question('arrays', 'What is an array?')] : []),
    ...(last ? [question('deques', 'What is a deque?')] : []),
  ]
  const moving = later ? 'analyst' : 'developer'
  const roleOf = ({ id }) =>
    id === 'iteration' ? moving : questions.findIndex(one => one.id === id) % 2 ? 'analyst' : 'developer'
  return {
    'bank.yaml': later ? yaml + retired : yaml,
    'questions.md': syllabus(questions, roleOf),
    ...Object.fromEntries(questions.map(({ id, text }) => [`questions/${id}.md`, text])),
  }
}

function syllabus(questions, roleOf) {
  let number = 0
  const part = (role, heading) =>
    [
      `## ${heading}`,
      '',
      ...questions
        .filter(one => roleOf(one) === role)
        .map(({ id, title }) => `${++number}. **[${title}](questions/${id}.md)**`),
      '',
    ].join('\n')
  return `# Lists, a course\n\n${part('developer', 'Developer')}\n${part('analyst', 'Analyst')}`
}

function question(id, title, changes = {}) {
  const { point, short, fact, pitfall, extraPoint = '', withoutPitfall = false, reference } = changes
  const text = `---
topic: lists
label: ${id}
difficulty: 1
---

# ${title}

## Short answer

${short ?? `A short answer about ${id}, which says in some twenty words what is to be known of it and then stops without a further word.`}

## Key points

- **What is the first thing of ${id}?** ${point ?? `The first thing about ${id}.`}
- **What is the second thing of ${id}?** The second thing about ${id}.${extraPoint}

## Answer

All there is to say about ${id}.

## Facts

- ${fact ?? `In ${id} the **word** counts.`}

## Pitfalls

- **The word of ${id} never counts.** ${pitfall ?? 'It does.'}
${withoutPitfall ? '' : `- **The thing of ${id} is a number.** It is a word.\n`}
## Follow-ups

- **What comes after ${id}?** The next one.

## Signals

- **Basic.** Says it.
- **Solid.** Says why.
- **Strong.** Says when not.

## References

- [The manual](${reference ?? 'https://docs.python.org/3/'}) (says so)
`
  return { id, title, text }
}

/** A question moves from one file to another; another is reworded, one goes, one comes. */
function notes(release) {
  const later = release >= 2
  const moving = section('What is a generator?', 'A function that yields.')
  const files = {
    'first.md': [
      section('What is a closure?', later ? 'A function and the names around it.' : 'A function with names.'),
      ...(later ? [] : [moving]),
      section('What is a decorator?', 'A function that takes one and gives one.'),
      ...(release === 3 ? [] : [section('What is a backtick?', 'It was `repr` once.')]),
    ],
    'second.md': [
      section('What is an iterator?', 'It gives the next one until there is none.'),
      ...(later ? [moving] : []),
      section('What is a context manager?', 'It enters, and it leaves.'),
      ...(later ? [section('What is a coroutine?', 'It waits without blocking.')] : []),
    ],
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, sections]) => [name, `# Notes\n\n${sections.join('\n')}`]),
  )
}

function section(heading, answer) {
  return `## ${heading}\n\n${answer}\n`
}
