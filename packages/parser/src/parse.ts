import { type BankConfig, type Draft, type Role, schemaVersion, toSlug, toUniqueSlugs } from '@prepdeck/model'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { readConfig } from './bank/config.ts'
import { type FormFile, isBankPath, readAuthored, readFound } from './bank/form.ts'
import { toFileIds } from './bank/ids.ts'
import { toItems } from './bank/items.ts'
import { outsideOf } from './bank/outside.ts'
import { type Document, readDocument } from './document.ts'
import { isRelative, resolveLink } from './path.ts'
import { Places } from './places.ts'
import { type ProseContext, toProseContext } from './prose/context.ts'
import { checkRules } from './rules/check.ts'
import type { BankFiles } from './rules/rule.ts'
import { roleOf } from './shapes/read-found.ts'

/** What is read. Every path is from the bank's folder, with forward slashes. */
export interface ParseInput {
  /** `bank.yaml`; without it, the files are somebody's notes and every rule only warns. */
  readonly config?: VFile | undefined
  readonly files: readonly VFile[]
  /** Whether a file or folder is there, for links that lead to one. */
  readonly exists: (path: string) => boolean
  /** What the bank is called when there is no `bank.yaml`: its folder, or its file without the ending. */
  readonly name: string
}

export interface Parsed {
  /** Absent when `bank.yaml` is not right. */
  readonly draft: Draft | undefined
  /** Where each part of the draft was written. */
  readonly places: Places
}

/**
 * Markdown to a draft of a bank.
 *
 * What is wrong in the content becomes messages on the files, all of them in one run.
 */
export function parse({ config: configFile, files, exists, name }: ParseInput): Parsed {
  const places = new Places()
  const config = configFile && readConfig(configFile)
  const authored = configFile !== undefined
  const read = authored ? files.filter(file => isBankPath(file.path)) : files
  const documents = read.flatMap(file => readDocument(file) ?? [])
  const forms = authored ? documents.map(readAuthored) : readAll(documents)
  const bank = toBankFiles(forms, config, exists)
  if (authored && !config) return { draft: undefined, places }
  checkRules(bank)

  const contexts = new Map(documents.map(document => [document.path, toProseContext(document, places)]))
  const contextOf = (path: string) => contexts.get(path) as ProseContext
  const roles = config ? (config.roles ?? []) : toRoles(bank)
  const items = toItems(bank, roles, contextOf)
  const draft: Draft = {
    schemaVersion: schemaVersion(),
    ...toHead(config ?? { id: toSlug(name), title: toTitle(bank, name), version: '0.0.0' }),
    roles: [...roles],
    topics: config?.topics ?? [],
    documents: forms.map(form => ({
      path: form.document.path,
      sha256: form.document.sha256,
      form: form.form,
      outside: [...outsideOf(form), ...(contexts.get(form.document.path)?.outside ?? [])].toSorted(
        (a, b) => a.start.offset - b.start.offset,
      ),
    })),
    items,
  }
  return { draft, places }
}

/** Documents that nobody prepared; a link from one to another is how people write contents. */
function readAll(documents: readonly Document[]): FormFile[] {
  const paths = new Set(documents.map(({ path }) => path))
  return documents.map(document =>
    readFound(document, url => isRelative(url) && paths.has(resolveLink(document.path, url))),
  )
}

function toBankFiles(
  forms: readonly FormFile[],
  config: BankConfig | undefined,
  exists: BankFiles['exists'],
): BankFiles {
  const syllabi = forms.filter(form => form.form === 'syllabus')
  const questions = forms.filter(form => form.form === 'question')
  const found = forms.filter(form => form.form === 'questions')
  const notes = forms.filter(form => form.form === 'note')
  return {
    config,
    documents: forms.map(form => form.document),
    syllabi,
    entries: syllabi.flatMap(syllabus => syllabus.entries),
    questions,
    found,
    notes,
    ids: toFileIds([...questions, ...notes].map(form => form.document.path)),
    exists,
  }
}

/** What `bank.yaml` says, and the defaults of what it does not. */
function toHead(config: BankConfig) {
  return {
    id: config.id,
    title: config.title,
    description: config.description ?? '',
    language: config.language ?? 'en',
    authors: config.authors ?? [],
    ...(config.homepage ? { homepage: config.homepage } : {}),
    ...(config.repository ? { repository: config.repository } : {}),
    licenses: config.licenses ?? {},
    version: config.version,
  }
}

/** The only title there is, else the name. */
function toTitle({ syllabi, questions, found, notes }: BankFiles, name: string): string {
  const [form, ...others] = [...syllabi, ...questions, ...found, ...notes]
  return form?.title && others.length === 0 ? toString(form.title) : name.replaceAll(/[-_]+/g, ' ')
}

/** The roles of questions that nobody prepared are the headings they stand under. */
function toRoles({ found }: BankFiles): Role[] {
  const headings = [
    ...new Set(found.flatMap(({ questions }) => questions.flatMap(({ section }) => roleOf(section) ?? []))),
  ]
  const ids = toUniqueSlugs(headings)
  return headings.map((heading, index) => ({ id: ids[index] ?? '', heading, title: heading }))
}
