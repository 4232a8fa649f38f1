import { readFileSync } from 'node:fs'
import { codeColours, codeCss } from '@prepdeck/prose'
import { sayCss } from './note-types/say.ts'

/** The media file for a learner's own styles. An import never overwrites what begins with an underscore. */
export const ownCss = '_prepdeck-own.css'

/**
 * The one stylesheet of all note types. A learner's own comes first, as `@import` must; `!important` or a
 * longer selector wins over ours.
 */
export function toCss(): string {
  const card = readFileSync(new URL('../assets/card.css', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
  return [
    `@import url("${ownCss}");\n`,
    `.card { ${codeColours.day} }\n${night} { ${codeColours.night} }\n`,
    codeCss,
    card,
    sayCss,
  ].join('\n')
}

/** Anki and AnkiMobile say `nightMode`, older AnkiDroid `night_mode`, on the card itself or around it. */
const night = '.card.nightMode, .card.night_mode, .nightMode .card, .night_mode .card'
