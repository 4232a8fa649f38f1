import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One face of a family: the bytes of a TrueType file. */
export interface Font {
  /** The family, by the name the templates use. */
  readonly family: string
  /** It is there for its symbols; its letters are no help to those who read their script. */
  readonly symbolsOnly: boolean
  readonly bytes: Buffer
}

export interface Family {
  readonly name: string
  /** Its package in `@expo-google-fonts/`. */
  readonly package: string
  /** Weight and style, as the package's folders are called. */
  readonly faces: readonly string[]
  readonly symbolsOnly?: boolean
}

/** The faces of families, of those that every sheet may use where none are given, from the packages that carry them. */
export function readFonts(families: readonly Family[] = everywhere): Font[] {
  return families.flatMap(family =>
    family.faces.map(face => ({
      family: family.name,
      symbolsOnly: family.symbolsOnly ?? false,
      bytes: readFileSync(require.resolve(toPath(family, face))),
    })),
  )
}

/** Whether the package of a family is there: some are large, and only installed by those who need them. */
export function isInstalled(family: Family): boolean {
  try {
    return family.faces.every(face => require.resolve(toPath(family, face)) !== '')
  } catch {
    return false
  }
}

const require = createRequire(import.meta.url)

/** Every weight that the templates ask for: a face that is missing is silently replaced by the nearest. */
const everywhere: readonly Family[] = [
  {
    name: 'Source Serif 4',
    package: 'source-serif-4',
    faces: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  },
  {
    name: 'Inter',
    package: 'inter',
    faces: ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '600SemiBold_Italic'],
  },
  {
    name: 'JetBrains Mono',
    package: 'jetbrains-mono',
    faces: ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  },
  // Its Arabic letters are for formulas and do not join.
  { name: 'Noto Sans Math', package: 'noto-sans-math', faces: ['400Regular'], symbolsOnly: true },
  // The face of formulas: it tells how high a fraction stands and how a root grows.
  { name: 'STIX Two Math', package: 'stix-two-math', faces: ['400Regular'], symbolsOnly: true },
  { name: 'Noto Emoji', package: 'noto-emoji', faces: ['400Regular', '600SemiBold'] },
]

/** `Noto Emoji`, `400Regular` → `@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf`. */
function toPath(family: Family, face: string): string {
  return `@expo-google-fonts/${family.package}/${face}/${family.name.replaceAll(' ', '')}_${face}.ttf`
}
