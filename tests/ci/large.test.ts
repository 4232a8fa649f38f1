import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, prepdeck } from '../prepdeck.fixture.ts'

test.each([
  ['of one name', () => '# Why?\n\n'],
  ['of many', (index: number) => `# What is ${index}?\n\n`],
])('100,000 headings %s are read, and again with their lock', async (_, toHeading) => {
  const folder = emptyFolder()
  const text = Array.from({ length: 100_000 }, (_, index) => toHeading(index)).join('')
  writeFileSync(path.join(folder, 'a.md'), text)
  expect(await prepdeck(folder, ['parse'])).toMatchObject({ code: 0, stderr: '' })
  expect(await prepdeck(folder, ['parse', '--frozen'])).toMatchObject({ code: 0, stderr: '' })
})
