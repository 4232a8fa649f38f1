import type { Position } from 'unist'
import type { Picture } from '../media/picture.ts'
import type { NoteFile } from '../note/read-note.ts'
import type { QuestionFile } from '../question/file.ts'
import { toString } from '../to-string.ts'
import type { FormFile } from './form.ts'

/** What other files may ask of a file, and it of them: plain values, so that the file itself can be dropped. */
export interface FileFacts {
  readonly path: string
  readonly form: FormFile['form']
  readonly title?: Placed
  /** Where its first block stands. */
  readonly first?: Position
  /** The addresses that lead into the bank. */
  readonly links: readonly Placed[]
  /** The words of its headings, in their order: what can be linked to. */
  readonly headings: readonly string[]
  readonly pictures: readonly Picture[]
  /** What its front matter names that stands elsewhere. */
  readonly names: readonly Named[]
  /** The roles that a syllabus names. */
  readonly roles: readonly Placed[]
}

/** Words, and where they stand. */
export interface Placed {
  readonly text: string
  readonly position?: Position
}

/** A name in front matter, and under which key it stands. */
export interface Named extends Placed {
  readonly key: 'topic' | 'also' | 'related' | 'overlaps'
}

export function toFacts(form: FormFile): FileFacts {
  const { path, headings, blocks, pictures, links } = form.document
  const [first] = blocks
  return {
    path,
    form: form.form,
    ...(form.title ? { title: toPlaced(toString(form.title), form.title.position) } : {}),
    ...(first?.position ? { first: first.position } : {}),
    links: links.map(({ url, position }) => toPlaced(url, position)),
    headings: headings.map(heading => toString(heading)),
    pictures,
    names: form.form === 'question' || form.form === 'note' ? toNames(form) : [],
    roles:
      form.form === 'syllabus' ? form.roles.map(({ name, heading }) => toPlaced(name, heading.position)) : [],
  }
}

function toPlaced(text: string, position: Position | undefined): Placed {
  return position ? { text, position } : { text }
}

function toNames({ frontMatter: { value, placeOf } }: QuestionFile | NoteFile): Named[] {
  const name = (key: Named['key'], text: string, pointer: string): Named => ({
    key,
    ...toPlaced(text, placeOf(pointer)),
  })
  const also = 'also' in value ? (value.also ?? []) : []
  const overlaps = 'overlaps' in value ? (value.overlaps ?? []) : []
  return [
    ...(value.topic === undefined ? [] : [name('topic', value.topic, '/topic')]),
    ...also.map((role, index) => name('also', role, `/also/${index}`)),
    ...(value.related ?? []).map((id, index) => name('related', id, `/related/${index}`)),
    ...overlaps.map(({ id }, index) => name('overlaps', id, `/overlaps/${index}/id`)),
  ]
}
