import type { XmlElement } from '@rgrove/parse-xml'

/** In pixels, as far as it is known. */
export interface Size {
  readonly width?: number
  readonly height?: number
}

/** The size of a drawing: its own, else that of its view box; `empty` where nothing of it could be seen. */
export function toSize({ attributes }: XmlElement): Size | 'empty' {
  const box = attributes.viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  if (box && (box.length !== 4 || !box.every(Number.isFinite))) return 'empty'
  const [width, height] = [toPixels(attributes.width) ?? box?.[2], toPixels(attributes.height) ?? box?.[3]]
  const sizes = [width, height, box?.[2], box?.[3]]
  if (sizes.some(size => size !== undefined && !(size > 0 && size <= most))) return 'empty'
  return { ...(width ? { width: Math.ceil(width) } : {}), ...(height ? { height: Math.ceil(height) } : {}) }
}

const most = 1_000_000

/** Pixels in a unit (https://www.w3.org/TR/css-values-3/#absolute-lengths). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  ex: 8,
}

/** `345.6pt` → 460.8; nothing for `100%`, which is a share of its place. */
function toPixels(length: string | undefined): number | undefined {
  if (length === undefined || length.length > 40) return undefined
  const [, number, unit = ''] =
    /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length) ?? []
  const factor = units[unit.toLowerCase()]
  return number === undefined || factor === undefined ? undefined : Number(number) * factor
}
