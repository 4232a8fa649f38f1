import type { Link } from '@prepdeck/model'
import { toAddress } from '../address.ts'
import { toInline } from './inline.ts'
import type { PrintInline } from './print.ts'
import type { Setting } from './setting.ts'

/** A link to a published address; any other is its text alone. */
export function toLink(node: Link, setting: Setting): PrintInline | PrintInline[] {
  const url = toAddress(node.url)
  if (url === undefined || setting.numbers === undefined) return toInline(node.children, setting)
  const children = toInline(node.children, { ...setting, wordsOnly: true })
  return { type: 'link', url, children, number: setting.numbers.get(url) ?? null }
}
