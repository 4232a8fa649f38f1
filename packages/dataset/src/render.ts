import { type Artifact, type Bank, type Renderer, readMedia } from '@prepdeck/model'
import { toCodeCss } from './code-css.ts'
import { toDataFiles } from './data/data-files.ts'
import { toSchemaFiles } from './data/schema-files.ts'
import { toCdnModule } from './entries/cdn-module.ts'
import { toEntryFiles } from './entries/entry.ts'
import { toIndexEntry } from './entries/index-entry.ts'
import { toLibrary } from './entries/library.ts'
import { toListEntry } from './entries/list-entry.ts'
import { toShelves } from './entries/shelf.ts'
import { toTextEntry } from './entries/text-entry.ts'
import { toTreeEntry } from './entries/tree-entry.ts'
import type { File } from './file.ts'
import { questionsOf } from './items.ts'
import { toLicense } from './license.ts'
import { toRoleLists, toTopicLists } from './list.ts'
import { toPackageJson } from './package-json.ts'
import { toReadme } from './readme/readme.ts'
import { toRichBank } from './rich/rich-bank.ts'

/**
 * The bank as the folder of an npm package, `dataset/`, ready for `npm publish`.
 *
 * The data is stored once for both module systems: as JSON in `lib/` and `data/`, which CommonJS reads by
 * itself (`require('./cards.json')` is the fastest way into Node, and all bundlers know it). The ES modules
 * are thin: they name what a `.cjs` file exports, which Node, Deno, Bun and the bundlers allow. What was
 * turned down:
 * - the data as ES modules, and CommonJS by `require(esm)`: Jest, AWS Lambda and Node before 20.19 cannot;
 * - the data in both forms: twice the size, and two copies of each question in a program that mixes them;
 * - `import … with { type: 'json' }`: Node prints a warning before 22.12, and older bundlers stop.
 *
 * A browser without a build reads no CommonJS: for it there is `cdn.js`, which fetches the same JSON.
 *
 * Nothing of the bank but ids stands in a program file: text cannot become code, and a key `__proto__`,
 * which an object literal would obey, is a key like others to the JSON reader.
 */
export const renderDataset: Renderer = async (bank, context) => {
  const media = await readMedia(bank, context)
  return [
    ...toFiles(bank).map(toArtifact),
    ...[...media].map(([name, contents]) => ({ path: `dataset/media/${name}`, contents })),
  ]
}

function toFiles(bank: Bank): File[] {
  const rich = toRichBank(bank)
  const lists = [...toRoleLists(bank), ...toTopicLists(bank)]
  const shelves = toShelves(
    questionsOf(bank).map(({ id }) => id),
    lists,
  )
  const entries = [
    toIndexEntry(bank),
    toTextEntry(bank),
    toTreeEntry(),
    ...lists.map(list => toListEntry(list, shelves)),
  ]
  return [
    toPackageJson(bank),
    toReadme(bank),
    toLicense(bank),
    ...entries.flatMap(toEntryFiles),
    toCdnModule(bank),
    ...toLibrary(bank, rich, shelves),
    ...toDataFiles(bank, rich),
    ...toSchemaFiles(),
    ...toCodeCss(),
  ]
}

function toArtifact({ path, text }: File): Artifact {
  return { path: `dataset/${path}`, contents: new TextEncoder().encode(text) }
}
