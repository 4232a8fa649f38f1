import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fieldsOf } from './fields.ts'
import * as noteTypes from './index.ts'
import { type Model, toModel } from './model.ts'
import type { NoteType } from './note-type.ts'
import { released } from './released.ts'

const all: NoteType[] = Object.values(noteTypes)

test('a note type that has changed has a later `mod`', () => {
  const now = Object.fromEntries(all.map(noteType => [noteType.key, fingerprintOf(noteType)]))
  const changed = all.map(({ key }) => key).filter(key => released[key].fingerprint !== now[key])
  const lines = changed.map(key => `  ${key}: { mod: …, fingerprint: '${now[key]}' },`)
  const cure = 'Write in note-types/released.ts, with the time now (`date +%s`) as `mod`'
  expect(changed, `${cure}:\n${lines.join('\n')}\n`).toEqual([])
})

test('the fields of the first release stand where they stood', () => {
  const around = [
    ...['Explanation', 'Hint', 'Extra', 'Image', 'Audio', 'References', 'Related'],
    ...['Label', 'Role', 'Topic', 'Difficulty', 'Importance', 'Source', 'Report', 'Version'],
    ...['Language', 'Direction', 'Spare 1', 'Spare 2', 'Spare 3', 'My notes'],
  ]
  expect(Object.fromEntries(all.map(noteType => [noteType.key, fieldsOf(noteType)]))).toEqual({
    basic: ['Id', 'Prompt', 'Stem', 'Answer', ...around],
    choice: ['Id', 'Prompt', 'Stem', 'Options', 'Several', 'Solution', 'Right', ...around],
    fact: ['Id', 'Text', ...around],
    open: ['Id', 'Prompt', 'Minutes', 'Short', 'Points', ...around],
    pitfall: ['Id', 'Claim', 'Correction', ...around],
    predict: ['Id', 'Code', 'Output', ...around],
    row: ['Id', 'Aspect', 'Columns', 'Cells', ...around],
  })
})

test('no two note types, fields or templates share an id', () => {
  const ids = all.flatMap(noteType => {
    const { id, flds, tmpls } = toModel(noteType) as Model & { flds: Model[]; tmpls: Model[] }
    return [id, ...flds.map(field => field.id), ...tmpls.map(template => template.id)]
  })
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(Number.isSafeInteger)).toBe(true)
})

test('every field that a template names is there', () => {
  for (const noteType of all) {
    const { front, back, browser } = noteType
    const all = [front, back, browser.front, browser.back].join('')
    const named = [...all.matchAll(/\{\{[#^/]?(?:cloze:)?([^{}]+)\}\}/g)]
    expect([...fieldsOf(noteType), 'FrontSide']).toEqual(
      expect.arrayContaining(named.map(([, name]) => name)),
    )
  }
})

test('every template begins with its language and direction, and opens what it closes', () => {
  for (const { front, back } of all) {
    expect(front).toMatch(/^<article class="page kind-\w+" lang="\{\{Language\}\}" dir="\{\{Direction\}\}">/)
    for (const side of [front, back]) {
      const open = [...side.matchAll(/<(\w+)|\{\{[#^]([^{}]+)\}\}/g)].map(([, tag, field]) => tag ?? field)
      const closed = [...side.matchAll(/<\/(\w+)>|\{\{\/([^{}]+)\}\}/g)].map(([, tag, field]) => tag ?? field)
      expect(closed.toSorted()).toEqual(open.toSorted())
    }
  }
})

test('the browser shows the two sides without the words around them', () => {
  for (const { browser } of all) expect(`${browser.front}${browser.back}`).not.toMatch(/<|\{\{FrontSide/)
})

test('the learner’s own field stands open in the editor, and says when it is emptied', () => {
  const { flds } = toModel(noteTypes.basic) as Model & { flds: Model[] }
  expect(flds.find(field => field.name === 'My notes')).toMatchObject({
    collapsed: false,
    description: 'Yours. An update that changes what this note says empties it.',
    preventDeletion: true,
  })
})

test('no template runs a script or asks the network', () => {
  for (const noteType of all) {
    const { css } = toModel(noteType)
    expect(`${noteType.front}${noteType.back}`).not.toMatch(/<script|\son\w+=|https?:/i)
    expect(String(css).match(/url\([^)]*\)/g)).toEqual(['url("_prepdeck-own.css")'])
  }
})

function fingerprintOf(noteType: NoteType): string {
  const { mod: _, ...model } = toModel(noteType)
  return createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 16)
}
