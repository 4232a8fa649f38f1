import { type BankConfig, type Draft, type DraftItem, schemaVersion, toSlug } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { type ParseInput, toSources } from '../input.ts'
import { toPictureReader } from '../media/read-picture.ts'
import { Places } from '../places.ts'
import { checkFacts } from '../rules/check.ts'
import { type BankFacts, toBankFacts } from './bank-facts.ts'
import { readConfig } from './config.ts'
import { toHead, toRoles, toTitle } from './head.ts'
import { toItems } from './items.ts'
import { toMedia } from './media.ts'
import { outsideIn } from './outside.ts'
import { toPictured } from './pictures.ts'
import { readPlaces } from './read-places.ts'
import type { Reading } from './reading.ts'
import { tell } from './told.ts'

export interface Parsed {
  /** What `bank.yaml` says; absent where there is none, or it is not right. */
  readonly config: BankConfig | undefined
  /** Absent when `bank.yaml` is not right. */
  readonly draft: Draft | undefined
  /** Where each part of the draft was written. */
  readonly places: Places
}

/**
 * The second stage: the draft of all that was read.
 *
 * @param readings Those of `toSources(input).files`, in their order.
 */
export function toParsed(input: ParseInput, readings: readonly Reading[]): Parsed {
  const { files, around } = toSources(input)
  const places = new Places()
  const config = input.config && readConfig(input.config, places)
  for (const [index, { faults }] of readings.entries()) tell(files[index] as VFile, faults)
  if (input.config && !config) return { config, draft: undefined, places }

  const texts = readings.flatMap(({ said }, index) => (said ? [{ said, file: files[index] as VFile }] : []))
  const said = texts.map(text => text.said)
  const readPicture = toPictureReader(
    input.findPicture ?? (path => ({ kind: input.exists(path) ? 'unread' : 'missing' })),
  )
  const bank = toBankFacts(said, { config, exists: input.exists, readPicture })
  for (const { said, file } of texts) tell(file, [...said.faults, ...checkFacts(said.facts, bank)])

  const pictured = texts.map(text => ({ ...text, ...toPictured(text.said, readPicture) }))
  for (const { file, said, items } of pictured)
    places.include(file.path, () => readPlaces(file, around, said, items))
  const roles = config ? (config.roles ?? []) : toRoles(said)
  const items = toItems(pictured, roles, bank)
  const draft: Draft = {
    schemaVersion: schemaVersion(),
    ...toHead(config ?? { id: toSlug(input.name), title: toTitle(said, input.name), version: '0.0.0' }),
    roles: [...roles],
    topics: config?.topics ?? [],
    documents: said.map(one => ({
      path: one.facts.path,
      sha256: one.sha256,
      form: one.facts.form,
      outside: outsideIn(one, bank),
    })),
    media: toMedia(
      items,
      pictured.flatMap(({ media }) => media),
    ),
    items,
    retired: config?.retired ?? [],
  }
  noteListed(items, bank, places)
  return { config, draft, places }
}

/** A question that is only listed was written where it is listed. */
function noteListed(items: readonly DraftItem[], { fileAt }: BankFacts, places: Places): void {
  for (const item of items)
    if (fileAt.get(item.source.path)?.form === 'syllabus') places.set(item, item.source.path, item.source)
}
