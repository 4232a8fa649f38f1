import { expect, test } from 'vitest'
import { isAboutPage } from './about.ts'

test('a heading about the page is told from a question', () => {
  for (const heading of [
    '📘 What You’ll Find Here',
    'What this section covers',
    'What’s inside',
    'Topics covered',
    'How to use this guide',
    'How to prepare for interviews',
    'Interview tips for beginners',
    'Purpose',
  ])
    expect([heading, isAboutPage(heading)]).toEqual([heading, true])
  for (const question of [
    'What is scikit-learn?',
    'How to use useEffect?',
    'How to read a file?',
    'Scope',
    'What this is in a function',
    'What we cover with a test?',
  ])
    expect([question, isAboutPage(question)]).toEqual([question, false])
})
