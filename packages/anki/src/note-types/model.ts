import { toCss } from '../css.ts'
import { fieldsOf, isTechnical, isUnsearched, promptOf } from './fields.ts'
import { partIdOf } from './ids.ts'
import type { NoteType } from './note-type.ts'
import { released } from './released.ts'

/** A note type in `col.models`. */
export interface Model {
  readonly id: number
  readonly mod: number
  readonly [key: string]: unknown
}

/** A note type as schema 11 writes it. */
export function toModel(noteType: NoteType): Model {
  const { id, key, name, cloze } = noteType
  return {
    id,
    name,
    type: cloze ? 1 : 0,
    mod: released[key].mod,
    usn: -1, // not yet synchronised
    sortf: 1, // the field after `Id`
    did: null, // the deck is the card's affair
    tmpls: [toTemplate(noteType)],
    flds: fieldsOf(noteType).map((field, ord) => toField(id, field, ord)),
    css: toCss(),
    latexPre,
    latexPost: '\\end{document}',
    latexsvg: false,
    req: [[0, 'any', [1]]], // old clients: the first card needs the second field
  }
}

function toTemplate({ id, cloze, front, back, browser }: NoteType): object {
  return {
    id: partIdOf(id, 'Card'),
    name: cloze ? 'Cloze' : 'Card',
    ord: 0,
    qfmt: front,
    afmt: back,
    bqfmt: browser.front,
    bafmt: browser.back,
    did: null,
    bfont: '',
    bsize: 0,
  }
}

function toField(noteType: number, name: string, ord: number): object {
  return {
    id: partIdOf(noteType, name),
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    collapsed: isTechnical(name),
    description: promptOf(name),
    excludeFromSearch: isUnsearched(name),
    preventDeletion: true, // without it the next update would find another note type
    plainText: false,
  }
}

/** Anki's own preamble; no card of ours uses LaTeX, but a learner's may. */
const latexPre = [
  '\\documentclass[12pt]{article}',
  '\\special{papersize=3in,5in}',
  '\\usepackage[utf8]{inputenc}',
  '\\usepackage{amssymb,amsmath}',
  '\\pagestyle{empty}',
  '\\setlength{\\parindent}{0in}',
  '\\begin{document}',
  '',
].join('\n')
