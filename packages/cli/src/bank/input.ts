import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ParseInput } from '@prepdeck/parser'
import type { Location } from '../files/locate.ts'
import { findPicture } from '../files/picture.ts'
import { isRead, type Sources } from '../files/read.ts'

/** What the parser is given of a bank; nothing where there is no Markdown, or `bank.yaml` was not read. */
export function toInput({ config, files }: Sources, { folder, name }: Location): ParseInput | undefined {
  if (files.length === 0 || (config && !isRead(config))) return undefined
  return {
    config,
    files,
    name,
    exists: file => existsSync(path.join(folder, file)),
    findPicture: file => findPicture(folder, file),
  }
}
