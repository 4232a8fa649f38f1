import { type Draft, schemaVersion, toSlug } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { readConfig } from './bank/config.ts'
import { readForms, toBankFiles } from './bank/files.ts'
import { toHead, toRoles, toTitle } from './bank/head.ts'
import { toItems } from './bank/items.ts'
import { outsideOf } from './bank/outside.ts'
import { Places } from './places.ts'
import { type ProseContext, toProseContext } from './prose/context.ts'
import { checkRules } from './rules/check.ts'

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
  const forms = readForms(files, configFile !== undefined)
  const bank = toBankFiles(forms, config, exists)
  if (configFile && !config) return { draft: undefined, places }
  checkRules(bank)

  const contexts = new Map(bank.documents.map(document => [document.path, toProseContext(document, places)]))
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
