import { type BankConfig, type Draft, type Role, toUniqueSlugs } from '@prepdeck/model'
import type { BankFiles } from '../rules/rule.ts'
import { roleOf } from '../shapes/read-found.ts'
import { toString } from '../to-string.ts'

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
export function toTitle({ syllabi, questions, found, notes }: BankFiles, name: string): string {
  const [form, ...others] = [...syllabi, ...questions, ...found, ...notes]
  return form?.title && others.length === 0 ? toString(form.title) : name.replaceAll(/[-_]+/g, ' ')
}

/** The roles of questions that nobody prepared are the headings they stand under. */
export function toRoles({ found }: BankFiles): Role[] {
  const headings = [
    ...new Set(
      found.flatMap(({ title, questions }) =>
        questions.flatMap(({ section }) => roleOf(section, title) ?? []),
      ),
    ),
  ]
  const ids = toUniqueSlugs(headings)
  return headings.map((heading, index) => ({ id: ids[index] ?? '', heading, title: heading }))
}
