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
  // In Markdown it begins with the text; its first line holds nothing that was ever repaired.
  const { offset = 0 } = node.position.start
  const fence = document.text.indexOf('\n', offset) + 1 - offset
  const yaml = readYaml(node.value, at => document.pointAt(fence + at))
  if (yaml.syntax.length > 0) return { value: {}, syntax: yaml.syntax, faults: [], placeOf: yaml.placeOf }
  const shapeFaults = checkShape(noun, yaml.value ?? {})
  const pairs = isRecord(yaml.value) ? Object.entries(yaml.value) : []
  const wrong = new Set(shapeFaults.map(fault => fault.pointer.split('/')[1]))
  return {
    value: Object.fromEntries(pairs.filter(([key]) => !wrong.has(key))) as Partial<Shapes[Noun]>,
    syntax: [],
    faults: shapeFaults.map(({ pointer, reason, onKey }) => ({
      place: yaml.placeOf(pointer, onKey),
      reason,
    })),
    placeOf: yaml.placeOf,
  }
}

/** Keys and values, not a list or a word. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
