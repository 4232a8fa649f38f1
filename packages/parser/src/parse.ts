import { type BankConfig, type Draft, schemaVersion, toSlug } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { readConfig } from './bank/config.ts'
import { readForms, toBankFiles } from './bank/files.ts'
import { toHead, toRoles, toTitle } from './bank/head.ts'
import { toItems } from './bank/items.ts'
import { toMedia } from './bank/media.ts'
import { outsideOf } from './bank/outside.ts'
import { type FoundFile, toPictureReader } from './media/read-picture.ts'
import { Places } from './places.ts'
import { type ProseContext, toProseContext } from './prose/context.ts'
import type { ReadCache } from './read-cache.ts'
import { checkRules } from './rules/check.ts'

/** What is read. Every path is from the bank's folder, with forward slashes. */
export interface ParseInput {
  /** `bank.yaml`; without it, the files are somebody's notes and every rule only warns. */
  readonly config?: VFile | undefined
  readonly files: readonly VFile[]
  /** Whether a file or folder is there, for links that lead to one. */
  readonly exists: (path: string) => boolean
  /** What is at the path of a picture; without it, pictures are looked for and none is carried. */
  readonly findPicture?: (path: string) => FoundFile
  /** What the bank is called when there is no `bank.yaml`: its folder, or its file without the ending. */
  readonly name: string
  /** What was read of files before: one that is unchanged costs its hash. Then nobody may change a draft. */
  readonly cache?: ReadCache
}

export interface Parsed {
  /** What `bank.yaml` says; absent where there is none, or it is not right. */
  readonly config: BankConfig | undefined
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
export function parse({ config: configFile, files, exists, findPicture, name, cache }: ParseInput): Parsed {
  const places = new Places()
  const config = configFile && readConfig(configFile, places)
  const read = readForms(files, configFile !== undefined, cache)
  const forms = read.map(({ form }) => form)
  const readPicture = toPictureReader(
    findPicture ?? (path => ({ kind: exists(path) ? 'unread' : 'missing' })),
  )
  const bank = toBankFiles(forms, config, exists, readPicture)
  if (configFile && !config) return { config, draft: undefined, places }
  checkRules(bank)

  const proses = new Map(read.map(({ form, reading }) => [form.document.path, reading.prose(readPicture)]))
  for (const prose of proses.values()) if (prose) places.include(prose.places)
  const contexts = new Map(
    bank.syllabi.map(({ document }) => [document.path, toProseContext(document, places, readPicture)]),
  )
  const roles = config ? (config.roles ?? []) : toRoles(bank)
  const items = toItems(
    bank,
    roles,
    path => proses.get(path)?.items ?? [],
    path => contexts.get(path) as ProseContext,
  )
  const draft: Draft = {
    schemaVersion: schemaVersion(),
    ...toHead(config ?? { id: toSlug(name), title: toTitle(bank, name), version: '0.0.0' }),
    roles: [...roles],
    topics: config?.topics ?? [],
    documents: forms.map(form => ({
      path: form.document.path,
      sha256: form.document.sha256,
      form: form.form,
      outside: [
        ...outsideOf(form),
        ...[proses, contexts].flatMap(made => made.get(form.document.path)?.outside ?? []),
      ].toSorted((a, b) => a.start.offset - b.start.offset),
    })),
    media: toMedia(
      items,
      [...proses.values(), ...contexts.values()].flatMap(made => made?.media ?? []),
    ),
    items,
    retired: config?.retired ?? [],
  }
  return { config, draft, places }
}
