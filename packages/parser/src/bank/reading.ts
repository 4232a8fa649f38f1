import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Document, readDocument } from '../document.ts'
import { report } from '../fault.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import { type FileProse, hasSamePictures, readProse } from './file-prose.ts'
import type { FormFile } from './form.ts'

/**
 * What was made of the bytes of one file: its document, its form, its prose. Each step is kept with what
 * it depended on beside the bytes, and is done again when that is another.
 *
 * What it hands out is shared by all who ask, from one run to the next: nobody may change it.
 */
export class Reading {
  readonly #document: Document | undefined
  readonly #messages: readonly VFileMessage[]
  #form: { readonly among: string; readonly form: FormFile } | undefined
  #prose: { readonly form: FormFile; readonly prose: FileProse } | undefined

  /** Reads a file. What is wrong with its bytes is told on it. */
  constructor(file: VFile) {
    const before = file.messages.length
    this.#document = readDocument(file)
    this.#messages = file.messages.slice(before)
  }

  /** Tells what was wrong with the bytes on another file of the same ones. */
  tell(file: VFile): void {
    for (const { reason, ruleId, place, fatal, note } of this.#messages)
      report(
        file,
        ruleId ?? '',
        { place, reason, ...(note ? { cure: note } : {}) },
        fatal ? 'error' : 'warning',
      )
  }

  /** Whether the bytes are a text that could be read. */
  get isText(): boolean {
    return this.#document !== undefined
  }

  /**
   * The form of the document, on the file of this run; nothing where the bytes are no text.
   *
   * @param among What the form depends on beside the document: which other documents there are.
   */
  formOn(file: VFile, among: string, read: (document: Document) => FormFile): FormFile | undefined {
    if (!this.#document) return undefined
    if (this.#form?.among !== among) this.#form = { among, form: read(this.#document) }
    const { form } = this.#form
    return { ...form, document: { ...form.document, file } }
  }

  /** The prose of the form that was asked for last. */
  prose(readPicture: ReadPicture): FileProse | undefined {
    const form = this.#form?.form
    if (!form) return undefined
    const kept = this.#prose
    if (kept?.form === form && hasSamePictures(form, kept.prose, readPicture)) return kept.prose
    const prose = readProse(form, readPicture)
    this.#prose = { form, prose }
    return prose
  }
}
