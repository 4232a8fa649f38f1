import { kindOf } from './kind.ts'
import { mostPixels } from './limits.ts'
import { loadsIn } from './svg-parts.ts'

/** What an attribute of a drawing does that it may not: the words of a message. */
export function checkAttribute(name: string, value: string): string[] {
  const local = name.slice(name.indexOf(':') + 1).toLowerCase()
  if (name === 'xmlns' || name.startsWith('xmlns:')) return []
  if (local.startsWith('on')) return [`event handler \`${name}\`, expected none`]
  if (name === 'xml:base') return ['`xml:base`, expected none']
  if (local === 'src' || local === 'href')
    return isLocal(value)
      ? []
      : [`address \`${value.slice(0, 40)}\` in \`${name}\`, expected one in the drawing, \`#…\``]
  const isFree = name.includes(':') || free.has(local) || /^(?:data|aria)-/.test(local)
  const found = isFree ? undefined : loadsIn(value)
  return found === undefined ? [] : [`\`${found}\` in \`${name}\`, expected nothing that loads`]
}

/** Attributes without a prefix that nobody reads as CSS. */
const free: ReadonlySet<string> = new Set(['id', 'class', 'd', 'points', 'alt', 'content'])

/** `#a`, or a PNG or JPEG written into the drawing. */
function isLocal(address: string): boolean {
  if (address.startsWith('#')) return true
  const data = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/.exec(address)?.[1]
  if (data === undefined) return false
  const bytes = Buffer.from(data, 'base64')
  const kind = kindOf(bytes)
  if (kind?.type !== 'image/png' && kind?.type !== 'image/jpeg') return false
  try {
    const head = kind.readHead?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return head?.whole === true && head.width * head.height <= mostPixels
  } catch {
    return false
  }
}
