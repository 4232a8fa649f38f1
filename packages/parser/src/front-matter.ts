import { checkShape, type NoteFrontMatter, type QuestionFrontMatter } from '@prepdeck/model'
import type { Position } from 'unist'
import type { Document } from './document.ts'
import type { Fault } from './fault.ts'
import { readYaml } from './yaml.ts'

/** What stands at the head of a file: what is right of it, and what is not. */
export interface FrontMatter<Shape> {
  /** The keys whose values are right. */
  readonly value: Partial<Shape>
  readonly syntax: readonly Fault[]
  readonly faults: readonly Fault[]
  readonly placeOf: (pointer: string, onKey?: boolean) => Position | undefined
}

interface Shapes {
  'question-front-matter': QuestionFrontMatter
  'note-front-matter': NoteFrontMatter
}

/** Reads the front matter of a document and holds it against its schema. */
export function readFrontMatter<Noun extends keyof Shapes>(
  document: Document,
  noun: Noun,
): FrontMatter<Shapes[Noun]> {
  const node = document.frontMatter
  if (!node?.position) return { value: {}, syntax: [], faults: [], placeOf: () => undefined }
  const { line, offset = 0 } = node.position.start
  const textStart = document.text.indexOf('\n', offset) + 1
  const yaml = readYaml(node.value, { line: line + 1, column: 1, offset: textStart })
  if (yaml.syntax.length > 0) return { value: {}, syntax: yaml.syntax, faults: [], placeOf: yaml.placeOf }
  const shapeFaults = checkShape(noun, yaml.value ?? {})
  const wrong = new Set(shapeFaults.map(fault => fault.pointer.split('/')[1]))
  return {
    value: Object.fromEntries(Object.entries(yaml.value ?? {}).filter(([key]) => !wrong.has(key))) as Partial<
      Shapes[Noun]
    >,
    syntax: [],
    faults: shapeFaults.map(({ pointer, reason, onKey }) => ({
      place: yaml.placeOf(pointer, onKey),
      reason,
    })),
    placeOf: yaml.placeOf,
  }
}
