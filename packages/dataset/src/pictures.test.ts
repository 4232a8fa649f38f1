import { type Bank, exampleOf, toMediumUrl } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { renderDataset } from './render.ts'
import { toRich } from './rich/rich.ts'

const medium = exampleOf('media')
const bank: Bank = { ...exampleOf('bank'), media: [medium] }
const bytes = new Uint8Array([1, 2, 3])

async function fileOf(path: string, of = bank): Promise<string | undefined> {
  const artifacts = await renderDataset(of, { scratch: '', media: async () => bytes })
  const contents = artifacts.find(artifact => artifact.path === `dataset/${path}`)?.contents
  return contents && Buffer.from(contents as Uint8Array).toString('latin1')
}

test('a picture is named by its path in the package', () => {
  const rich = toRich([{ type: 'image', url: toMediumUrl(medium), alt: 'A list' }])
  expect(rich).toEqual({
    markdown: '![A list](media/list-in-memory-a3b0f1c29d84.png)',
    html: '<img src="media/list-in-memory-a3b0f1c29d84.png" alt="A list">',
    text: 'A list',
  })
})

test('the package holds it under that path, and lets it be imported', async () => {
  expect(await fileOf('media/list-in-memory-a3b0f1c29d84.png')).toBe('\x01\x02\x03')
  const manifest = JSON.parse((await fileOf('package.json')) ?? '')
  expect(manifest.exports['./media/*']).toBe('./media/*')
  expect(manifest.files).toContain('media')
})

test('the readme says how a page finds it', async () => {
  const readme = await fileOf('README.md')
  expect(readme).toContain('`media/list-in-memory-a3b0f1c29d84.png`. Copy the folder beside your page')
  expect(readme).toContain("const base = 'https://unpkg.com/@prepdeck/lists-and-tuples@1.1.0/'")
  expect(readme).toContain('| `@prepdeck/lists-and-tuples/media/*` |')
})

test('a bank without pictures has none of that', async () => {
  const without = exampleOf('bank')
  expect(JSON.parse((await fileOf('package.json', without)) ?? '').exports).not.toHaveProperty('./media/*')
  expect(await fileOf('README.md', without)).not.toContain('media/')
})
