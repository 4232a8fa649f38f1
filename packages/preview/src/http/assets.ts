import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { toCss } from '@prepdeck/anki'
import { codeColours, codeCss } from '@prepdeck/prose'

/** A file of the page itself: its type, and the way to its bytes, which are read when they are asked for. */
export interface Asset {
  readonly type: string
  readonly read: () => string | Uint8Array
}

/** All there are, by name: what is not in this list cannot be asked for. */
export function listAssets(): ReadonlyMap<string, Asset> {
  return new Map([
    ...[...styles, 'face.css'].map(name => [name, toFile('../../assets/', name, css)] as const),
    ['icon.svg', toFile('../../assets/', 'icon.svg', 'image/svg+xml')],
    ['card.css', { type: css, read: toCardCss }],
    ['code.css', { type: css, read: toCodeCss }],
    ...listScripts().map(
      name => [name, toFile('../../dist/browser/', name, 'text/javascript; charset=utf-8')] as const,
    ),
    ...faces.map(face => [face.slice(face.lastIndexOf('/') + 1), toFace(face)] as const),
  ])
}

/** The styles of the page, in their order. */
export const styles = [
  'fonts.css',
  'theme.css',
  'page.css',
  'list.css',
  'keys.css',
  'prose.css',
  'head.css',
  'answer.css',
  'messages.css',
  'cards.css',
] as const

const css = 'text/css; charset=utf-8'

function toFile(folder: string, name: string, type: string): Asset {
  return { type, read: () => readFileSync(new URL(folder + name, import.meta.url)) }
}

/** The modules of the page, compiled. */
function listScripts(): string[] {
  try {
    return readdirSync(new URL('../../dist/browser/', import.meta.url)).filter(name => name.endsWith('.js'))
  } catch {
    return []
  }
}

/** A learner's own styles, which the first line takes in, are not there. */
function toCardCss(): string {
  return toCss().replace(/^@import [^\n]*\n/, '')
}

function toCodeCss(): string {
  return `:root { ${codeColours.day} }\n@media (prefers-color-scheme: dark) { :root { ${codeColours.night} } }\n${codeCss}`
}

const require = createRequire(import.meta.url)

/** The faces of the printed sheets. */
const faces = [
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map(
    face => `source-serif-4/${face}/SourceSerif4_${face}.ttf`,
  ),
  ...['400Regular', '500Medium', '600SemiBold'].map(face => `inter/${face}/Inter_${face}.ttf`),
  ...['400Regular', '600SemiBold'].map(face => `jetbrains-mono/${face}/JetBrainsMono_${face}.ttf`),
  'stix-two-math/400Regular/STIXTwoMath_400Regular.ttf',
]

function toFace(face: string): Asset {
  return { type: 'font/ttf', read: () => readFileSync(require.resolve(`@expo-google-fonts/${face}`)) }
}
