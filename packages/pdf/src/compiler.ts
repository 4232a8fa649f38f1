import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Font } from './fonts.ts'

/** A sheet as it came out of Typst. */
export interface Compiled {
  readonly pdf: Uint8Array
  /** What Typst found odd: a font family that is not shipped, a layout that did not settle. */
  readonly warnings: readonly string[]
}

/**
 * Lays `data` out by `templates/<name>.typ`, which reads it by `json("data.json")`.
 *
 * The given fonts win over fonts of the same name that are installed.
 *
 * @throws Error with Typst's own words; the `cause` holds them as they came.
 */
export function compileSheet(name: string, data: unknown, fonts: readonly Font[]): Compiled {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fonts.map(font => font.bytes) }],
  })
  compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(data)))
  try {
    return compile(compiler, `${name}.typ`)
  } finally {
    compiler.evictCache(0) // it belongs to the process and keeps about 1 MB an item
  }
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
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 }), warnings }
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
