import type { QuestionFrontMatter } from '@prepdeck/model'
import type { Heading, RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter.ts'
import { type FileSection, requiredSections, type SectionName, sectionNames, toSections } from './sections.ts'

/** A question file taken apart, before anything is made of it. */
export interface QuestionFile {
  readonly form: 'question'
  readonly document: Document
  readonly frontMatter: FrontMatter<QuestionFrontMatter>
  readonly title: Heading | undefined
  /** What stands between the title and the first section. */
  readonly before: readonly RootContent[]
  readonly sections: readonly FileSection[]
}

/** Takes a question file apart at its headings. */
export function readQuestionFile(document: Document): QuestionFile {
  const [first, ...rest] = document.blocks
  const title = first?.type === 'heading' && first.depth === 1 ? first : undefined
  return {
    form: 'question',
    document,
    frontMatter: readFrontMatter(document, 'question-front-matter'),
    title,
    ...toSections(title ? rest : document.blocks),
  }
}

/**
 * Whether the required section behind `name` is missing: then what stands too much at the end of
 * `name` is that section without its heading, which is one fault, not two.
 */
export function lacksNext(file: QuestionFile, name: SectionName): boolean {
  const next = requiredSections.find(other => sectionNames.indexOf(other) > sectionNames.indexOf(name))
  return next !== undefined && sectionOf(file, next) === undefined
}

/** The first section of that name. */
export function sectionOf(file: QuestionFile, name: SectionName): FileSection | undefined {
  return file.sections.find(section => section.name === name)
}
