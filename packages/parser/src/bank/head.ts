import { type BankConfig, type Draft, type Role, toUniqueSlugs } from '@prepdeck/model'
import type { Said } from './reading.ts'

/** What a draft says of the bank as a whole. */
type Head = Pick<
  Draft,
  | 'id'
  | 'title'
  | 'description'
  | 'language'
  | 'authors'
  | 'homepage'
  | 'repository'
  | 'licenses'
  | 'version'
  | 'sheets'
>

/** What `bank.yaml` says, and the defaults of what it does not. */
export function toHead(config: BankConfig): Head {
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
    ...(config.sheets ? { sheets: config.sheets } : {}),
  }
}

/** The only title there is, else the name. */
export function toTitle(files: readonly Said[], name: string): string {
  const [only, ...others] = files.filter(({ facts }) => facts.form !== 'project')
  const title = others.length === 0 ? only?.facts.title : undefined
  return title?.text ?? name.replaceAll(/[-_]+/g, ' ')
}

/** The roles of questions that nobody prepared are the headings they stand under. */
export function toRoles(files: readonly Said[]): Role[] {
  const headings = [...new Set(files.flatMap(file => file.headings.filter(heading => heading !== null)))]
  const ids = toUniqueSlugs(headings)
  return headings.map((heading, index) => ({ id: ids[index] ?? '', heading, title: heading }))
}
