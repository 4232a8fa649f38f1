import type { Author, Bank } from '@prepdeck/model'
import { toConditions } from './entries/entry.ts'
import type { File } from './file.ts'
import { toLicenseExpression } from './license.ts'
import { roleIdsOf, topicIdsOf } from './list.ts'

/** The name of the package of a bank. */
export function packageNameOf(bank: Bank): string {
  return `@prepdeck/${bank.id}`
}

/** `package.json` (https://docs.npmjs.com/cli/configuring-npm/package-json). */
export function toPackageJson(bank: Bank): File {
  const [author, ...contributors] = bank.authors.map(toPerson)
  const manifest = {
    name: packageNameOf(bank),
    version: bank.version,
    description: bank.description,
    keywords: toKeywords(bank),
    homepage: bank.homepage,
    repository: bank.repository && { type: 'git', url: toGitUrl(bank.repository) },
    license: toLicenseExpression(bank.licenses),
    author,
    contributors: contributors.length > 0 ? contributors : undefined,
    type: 'module',
    sideEffects: ['*.css'], // no program file has any; a bundler told so of all would drop an imported `code.css`
    engines: { node: '>=20' },
    main: './index.cjs', // `main` and `types` are for tools that do not read `exports`
    types: './index.d.cts',
    exports: toExports(bank),
    files: [
      '*.js',
      '*.cjs',
      '*.d.ts',
      '*.d.cts',
      '*.css',
      'data',
      'lib',
      'media',
      'roles',
      'schemas',
      'topics',
    ],
  }
  return { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` }
}

/** Every path that may be imported; a pattern that would match nothing is left out. */
function toExports(bank: Bank): object {
  return {
    '.': toConditions('index'),
    './text': toConditions('text'),
    './tree': toConditions('tree'),
    ...(roleIdsOf(bank).length > 0 ? { './roles/*': toConditions('roles/*') } : {}),
    ...(topicIdsOf(bank).length > 0 ? { './topics/*': toConditions('topics/*') } : {}),
    // Not `import` and `require` beside each other, as for modules: `@import` in a style sheet is neither.
    './code.css': {
      types: { import: './code.css.d.ts', require: './code.css.d.cts' },
      default: './code.css',
    },
    './data/*': './data/*',
    ...(bank.media.length > 0 ? { './media/*': './media/*' } : {}),
    './schemas/*': './schemas/*',
    './package.json': './package.json',
  }
}

function toPerson({ name, url }: Author): object {
  return url === undefined ? { name } : { name, url }
}

/** The areas of its topics: `pandas/indexing` → `pandas`. */
function toKeywords(bank: Bank): string[] {
  const areas = topicIdsOf(bank).map(topic => topic.split('/')[0] ?? topic)
  return [...new Set(['prepdeck', 'questions', 'flashcards', 'dataset', ...areas])]
}

/** What npm would make of it when publishing: `https://github.com/a/b` → `git+https://github.com/a/b.git`. */
function toGitUrl(url: string): string {
  const isPage = /^https:\/\/(github\.com|gitlab\.com|codeberg\.org)\/[^/]+\/[^/]+$/.test(url)
  return isPage ? `git+${url.replace(/\.git$/, '')}.git` : url
}
