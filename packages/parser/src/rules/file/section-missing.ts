import { nearest } from '@prepdeck/model'
import {
  type FileSection,
  requiredSections,
  type SectionName,
  sectionNames,
} from '../../question/sections.ts'
import type { Rule } from '../rule.ts'

export const sectionMissing: Rule<'question'> = {
  id: 'section-missing',
  description: 'A question file has every section but Facts, and Comparison where its form is `compare`.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: `## Signals

- **Basic.** Knows the brackets.
- **Solid.** Knows that it is mutable.
- **Strong.** Knows that it holds references.

`,
    notOk: '',
    at: '46:1',
  },
  *check({ document, frontMatter, sections }) {
    const compare = frontMatter.value.form === 'compare'
    const names = sectionNames.filter(
      name => requiredSections.includes(name) || (compare && name === 'Comparison'),
    )
    for (const name of names) {
      if (sections.some(section => section.name === name || isMeant(section, name))) continue
      const next = nextOf(name, sections)
      const place = next?.heading ?? document.tree.position?.end
      const where = next ? `before \`## ${next.name}\`` : 'at the end'
      yield { place, reason: `Missing section \`${name}\`, expected \`## ${name}\` ${where}` }
    }
  },
}

/** The first section that comes later in the order than `name`. */
function nextOf(name: SectionName, sections: readonly FileSection[]): FileSection | undefined {
  const later: readonly string[] = sectionNames.slice(sectionNames.indexOf(name) + 1)
  return sections.find(section => later.includes(section.name))
}

/** A misspelt heading is one fault, not two. */
function isMeant(section: FileSection, name: SectionName): boolean {
  return nearest(section.name, sectionNames) === name
}
