/**
 * A question file with its sections and what each is for. Nothing in it passes the checks as an answer: every
 * section is empty but for a comment that says what belongs there.
 *
 * @param title The H1, as Markdown, on one line.
 * @param topic The front matter's topic.
 */
export function toTemplate(title: string, topic: string): string {
  return `---
topic: ${topic}
difficulty: 2
---

# ${title}

${sections.map(([name, aim]) => `## ${name}\n\n<!-- ${aim} -->\n`).join('\n')}`
}

const sections: readonly [name: string, aim: string][] = [
  ['Short answer', 'One paragraph that alone would pass, 25 to 60 words.'],
  ['Key points', 'What a good answer must contain, 4 to 6: - **Cue?** Statement.'],
  ['Answer', 'The full explanation, 90 to 300 words; code with its output.'],
  ['Pitfalls', 'False claims people make, 2 to 4: - **Claim.** Correction.'],
  ['Follow-ups', 'What is asked next, 2 to 4: - **Question?** Answer.'],
  ['Signals', '- **Basic.** … - **Solid.** … - **Strong.** …'],
  ['References', '2 to 5, one of them first-hand: - [Title](https://…) (why)'],
]
