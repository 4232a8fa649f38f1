import type { DraftItem, Medium, Outside } from '@prepdeck/model'
import type { ReadPicture } from '../media/read-picture.ts'
import { readNote } from '../note/read-note.ts'
import { Places } from '../places.ts'
import { type ProseContext, toProseContext } from '../prose/context.ts'
import { readQuestion } from '../question/read-question.ts'
import { readFound } from '../shapes/read-found.ts'
import type { FormFile } from './form.ts'

/** What a file says, as far as no other file has a word in it. */
export interface FileProse {
  /** Its questions or its note, without what the bank as a whole gives them: ids, roles, what the syllabus says. */
  readonly items: readonly DraftItem[]
  /** What of the blocks belongs to no item, and why. */
  readonly outside: readonly Outside[]
  readonly media: readonly Medium[]
  /** The address that each picture was given, by the one that is written. */
  readonly pictures: ReadonlyMap<string, string>
  readonly places: Places
}

/** Reads the prose of a file. */
export function readProse(form: FormFile, readPicture: ReadPicture): FileProse {
  const places = new Places()
  const pictures = new Map<string, string>()
  const { outside, media, ...rest } = toProseContext(form.document, places, readPicture)
  const context: ProseContext = {
    ...rest,
    pictureUrl: url => {
      const address = rest.pictureUrl(url)
      pictures.set(url, address)
      return address
    },
  }
  return { items: readItems(form, context), outside, media, pictures, places }
}

/** The entries of a syllabus are no items by themselves: a file may answer them. */
function readItems(form: FormFile, context: ProseContext): DraftItem[] {
  switch (form.form) {
    case 'question':
      return [readQuestion(form, context)]
    case 'questions':
      return form.questions.map(question => readFound(question, form, context))
    case 'note':
      return [readNote(form, context)]
    case 'syllabus':
    case 'project':
      return []
  }
}

/** Whether the pictures of a file would be given the same addresses again. */
export function hasSamePictures(
  { document }: FormFile,
  { pictures }: FileProse,
  readPicture: ReadPicture,
): boolean {
  const { pictureUrl } = toProseContext(document, new Places(), readPicture)
  return [...pictures].every(([url, address]) => pictureUrl(url) === address)
}
