import type { Rule } from '../rule.ts'

export const questionTitle: Rule<'question'> = {
  id: 'question-title',
  description: 'A question file has one H1, the question, before everything else.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '# What is a list?\n', notOk: 'What is a list?\n', at: '6:1' },
  *check({ document, title, before, sections }) {
    const nodes = [...before, ...sections.flatMap(section => section.nodes)]
    const others = nodes.filter(node => node.type === 'heading' && node.depth === 1)
    for (const place of others) yield { place, reason: 'Unexpected H1, expected one question a file' }
    if (title && sections.some(({ name }) => name === 'Short answer')) {
      for (const place of before.slice(0, 1))
        yield { place, reason: 'Unexpected text before the first section, expected `## Short answer`' }
    } else if (!title && others.length === 0) {
      const place = document.blocks[0]
      yield { place, reason: 'Missing the question, expected `# ` and the words of the syllabus' }
    }
  },
}
