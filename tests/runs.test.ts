import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, prepdeck } from './prepdeck.fixture.ts'

describe('runs of 100,000 signs are read in no time', () => {
  const places: Readonly<Record<string, (run: string) => string>> = {
    'in a heading': run => `## ${run}?\n\nb\n`,
    'before bold words': run => `${run} **What?** ${run}\n\nb\n`,
    'in bold words': run => `**${run}**\n\nb\n\n**1. ${run}?**\n`,
    'in a list': run => `- ${run}\n- **${run}**: ${run}\n1. ${run}\n`,
    'in options': run => `1. What?\n   - [x] ${run}\n   - a) ${run} ✅\n\nAnswer: ${run}\n`,
    'in a table': run => `| ${run} | Answer |\n|-|-|\n| ${run}? | ${run} |\n`,
    'in a fold': run => `<details><summary>${run}?</summary>\n\n${run}\n</details>\n`,
    'in a card': run => `What::${run}\n\nQ: ${run}\nA: ${run}\n`,
    'in front matter': run => `---\ntitle: "${run.replaceAll('"', '').slice(0, 9000)}"\n---\n# ${run}\n`,
  }
  const runs = [' ', '!', '0', 'a ', '表', '1.', '&', '👍']

  test.each(Object.entries(places))('%s', async (_, toText) => {
    const folder = emptyFolder()
    for (const [index, run] of runs.entries())
      writeFileSync(path.join(folder, `${index}.md`), `# All\n\n${toText(run.repeat(100_000 / run.length))}`)
    const { code, stderr } = await prepdeck(folder, ['check', '--format', 'json'])
    expect(code).toBeOneOf([0, 1])
    for (const line of stderr.split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('rule')
  })
})
