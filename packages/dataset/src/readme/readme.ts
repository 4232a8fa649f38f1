import type { Bank } from '@prepdeck/model'
import type { File } from '../file.ts'
import { notesOf, questionsOf } from '../items.ts'
import { allRightsReserved, toLicensedParts } from '../license.ts'
import { packageNameOf } from '../package-json.ts'
import { toExamples } from './examples.ts'
import { toInert } from './inert.ts'
import { toPathTable } from './paths.ts'

/** `README.md`: what is in the package, with examples that are true of this very bank. */
export function toReadme(bank: Bank): File {
  const parts = [
    `# ${toInert(bank.title)}`,
    toInert(bank.description),
    `${toContents(bank)}: typed data for JavaScript and TypeScript, as ES modules and CommonJS, without dependencies.`,
    `\`\`\`sh\nnpm install ${packageNameOf(bank)}\n\`\`\``,
    ...toExamples(bank),
    `## What can be imported\n\n${toPathTable(bank)}`,
    ...(bank.media.length > 0 ? [`## Pictures\n\n${toPictures(bank)}`] : []),
    `## In a page without a build\n\n${toPage(bank)}`,
    `## In other languages\n\n${toDownloads(bank)}`,
    `## Versions\n\n${versions}${toChangelogLink(bank)}`,
    `## Licence\n\n${toTerms(bank)}`,
  ]
  return { path: 'README.md', text: `${parts.filter(Boolean).join('\n\n')}\n` }
}

/** `5 questions (4 answered), 1 note, 21 cards`; notes only where there are some. */
function toContents(bank: Bank): string {
  const questions = questionsOf(bank)
  const answered = questions.filter(({ status }) => status === 'full').length
  const notes = notesOf(bank)
  return [
    `${count(questions, 'question')} (${answered} answered)`,
    ...(notes.length > 0 ? [count(notes, 'note')] : []),
    count(bank.cards, 'card'),
  ].join(', ')
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`
}

/** The address to import; `cdn.js` says why it is another file. */
function toPage(bank: Bank): string {
  return `\`cdn.js\` exports the same names. Browsers read it as it is, from any CDN that serves the files of npm packages:

\`\`\`html
<ol></ol>
<script type="module">
  import { questions } from 'https://unpkg.com/${packageNameOf(bank)}@${bank.version}/cdn.js'

  const items = questions.slice(0, 3).map(({ prompt }) => \`<li>\${prompt.html}</li>\`)
  document.querySelector('ol').innerHTML = items.join('')
</script>
\`\`\`

It fetches the whole bank. The other modules are for Node and bundlers: they name CommonJS files, which browsers
cannot read. A page that needs less fetches one of the files below.`
}

function toDownloads(bank: Bank): string {
  const folder = `https://unpkg.com/${packageNameOf(bank)}@${bank.version}/data`
  return `\`data/\` has the same as files: \`questions.jsonl\`, \`notes.jsonl\` and \`cards.jsonl\` (JSON Lines),
\`questions.csv\` (prose as Markdown), and \`bank.json\`, the whole bank, which holds to
\`schemas/bank.schema.json\`.

\`\`\`python
import pandas as pd

data = "${folder}"
questions = pd.read_json(f"{data}/questions.jsonl", lines=True, dtype=False)
table = pd.read_csv(f"{data}/questions.csv", dtype=str, keep_default_na=False)
\`\`\`

The options keep values as they are: without them pandas may take an id for a number and the text \`NA\` for nothing.`
}

/** How a page finds what `html` names: by a path from the package, which every tool can be told. */
function toPictures(bank: Bank): string {
  const name = packageNameOf(bank)
  const [first] = bank.media
  return `\`html\` and \`markdown\` show a picture by its path in this package, \`media/${first?.name}\`. Copy the folder beside your page,
or put an address before it:

\`\`\`js
const base = 'https://unpkg.com/${name}@${bank.version}/'
const html = question.prompt.html.replaceAll('src="media/', \`src="\${base}media/\`)
\`\`\`

The name of a picture changes with its content. \`bank.media\` of \`${name}/tree\` has the kind and the size of each.`
}

/** One line a part, as hard line breaks keep them apart. */
function toTerms(bank: Bank): string {
  const terms = toLicensedParts(bank.licenses).map(([what, license]) => toInert(`${what}: ${license}.`))
  return terms.join('\\\n') || allRightsReserved
}

/** The changelog is not in the package, which is made of the bank alone; it lies beside the sources. */
function toChangelogLink({ repository }: Bank): string {
  return repository === undefined
    ? ''
    : `\n\nWhat each version changed: CHANGELOG.md of the bank in <${repository}>.`
}

const versions = `The version is that of the data. A removed id or a narrower schema is a major one, new questions are a minor
one, a better wording is a patch. An id is never used for something else: \`getQuestion\` finds a renamed
question by its former id too, and \`retired\` says what became of every id that is no longer in use.`
