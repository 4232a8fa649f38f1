import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { type Layout, readLayout } from './fit/layout.ts'
import type { Font } from './fonts/fonts.ts'
import { type PdfObjects, readPdfObjects } from './pack/pdf-objects.ts'
import type { Pictures } from './print-picture.ts'
import type { Settings } from './settings.ts'

/** A sheet as it came out of Typst. */
export interface Compiled {
  readonly pdf: Uint8Array
  readonly objects: PdfObjects
  /** Where everything stands on its pages, for the report on the fit. */
  readonly layout: Layout
  /** What Typst found odd: a font family that is not shipped, a layout that did not settle. */
  readonly warnings: readonly string[]
}

/**
 * Lays `data` out by `templates/<name>.typ`, which reads it by `json("data.json")`, and how it is to look by
 * `json("settings.json")`.
 *
 * The given fonts win over fonts of the same name that are installed.
 *
 * @param pictures What `pictures.json` lists and `image` finds under `media/`.
 * @throws Error with Typst's own words; the `cause` holds them as they came.
 */
export function compileSheet(
  name: string,
  data: unknown,
  settings: Settings,
  fonts: readonly Font[],
  pictures: Pictures = new Map(),
): Compiled {
  const compiler = toCompiler(fonts, pictures)
  compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(data)))
  compiler.mapShadow(join(templates, 'settings.json'), Buffer.from(JSON.stringify(settings)))
  compiler.evictCache(0) // of the sheet before: it belongs to the process and keeps about 1 MB an item
  return compile(compiler, `${name}.typ`)
}

/** Whether pictures can be laid out and written: known only when it was done, with a sheet of nothing else. */
export function canPrint(pictures: Pictures, fonts: readonly Font[]): boolean {
  const compiler = toCompiler(fonts, pictures)
  const settings = { colour: false, tallest: 1000, scripts: [], language: { direction: 'ltr' } } // all that the trial needs of them
  compiler.mapShadow(join(templates, 'settings.json'), Buffer.from(JSON.stringify(settings)))
  try {
    const { result } = compiler.compile({ mainFilePath: join(templates, 'trial.typ') })
    return result !== null && compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 }).length > 0
  } catch {
    return false
  }
}

/** With the pictures, and in `pictures.json` name → size in pixels. */
function toCompiler(fonts: readonly Font[], pictures: Pictures): NodeCompiler {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fonts.map(font => font.bytes) }],
  })
  const sizes = Object.fromEntries([...pictures].map(([name, { bytes: _, ...size }]) => [name, size]))
  compiler.mapShadow(join(templates, 'pictures.json'), Buffer.from(JSON.stringify(sizes)))
  for (const [name, { bytes }] of pictures) compiler.mapShadow(join(templates, 'media', name), bytes)
  return compiler
}

const templates = fileURLToPath(new URL('../templates', import.meta.url))

function compile(compiler: NodeCompiler, main: string): Compiled {
  const compiled = compiler.compile({ mainFilePath: join(templates, main) })
  const warnings = readDiagnostics(compiler, compiled.takeWarnings())
  if (compiled.result === null) {
    const cause = readDiagnostics(compiler, compiled.takeError())
    throw new Error(`Cannot lay out ${main}: ${cause.join('; ')}`, { cause })
  }
  try {
    const pdf = compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 })
    const objects = readPdfObjects(pdf)
    return { pdf, objects, layout: readLayout(compiler, compiled.result, objects), warnings }
  } catch (cause) {
    throw new Error(`Cannot write ${main} as PDF/UA-1: ${readMessages(String(cause)).join('; ')}`, { cause })
  }
}

interface Diagnostic {
  readonly message: string
  readonly path: string
  /** Where it starts, from 0; null outside of files. */
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null
}

/** `study-guide.typ:3:9: unknown font family: x`. */
function readDiagnostics(compiler: NodeCompiler, error: NodeError | null): string[] {
  if (error === null) return []
  const found: Diagnostic[] = compiler.fetchDiagnostics(error)
  return found.map(({ path, range, message }) => {
    const file = path.replace(templates, '').replace(/^[/\\]/, '')
    const place = range === null ? '' : `:${range.start.line + 1}:${range.start.character + 1}`
    return `${file}${place}: ${message}`
  })
}

/** The exporter shows its faults as `[SourceDiagnostic { …, message: "…", … }]`. */
function readMessages(text: string): string[] {
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message)
  return messages.length > 0 ? messages : [text]
}
