import type { Card, Cell, Option, Phrasing, Tick } from '@prepdeck/model'
import type { Glyphs } from './fonts/glyphs.ts'
import { toBlocks } from './nodes/blocks.ts'
import { isBlank } from './nodes/heading.ts'
import { toInline } from './nodes/inline.ts'
import { toParagraphs } from './nodes/paragraph.ts'
import type { PrintBlock, PrintInline, PrintList } from './nodes/print.ts'
import type { Setting } from './nodes/setting.ts'

/** A card of paper, as `templates/cards.typ` reads it. */
export interface CardFace {
  readonly id: string
  readonly label: readonly PrintInline[]
  /** What is asked, beside the prompt itself. */
  readonly task: 'aloud' | 'true-or-false' | 'prints' | 'apart' | 'blank' | null
  readonly minutes: number | null
  readonly prompt: readonly PrintInline[]
  /** What stands below the prompt. */
  readonly front: readonly PrintBlock[]
  readonly back: readonly PrintBlock[]
}

/** Both sides of a card. On paper nothing can be hidden: a fact shows all its gaps at once. */
export function toFace(card: Card, glyphs: Glyphs): CardFace {
  const setting: Setting = { glyphs, level: 2, flat: true, depth: 0 }
  const sides = faces[card.kind] as ToSides<Card>
  const head = { id: card.id, label: toInline(card.label, setting), task: null, minutes: null, front: [] }
  const { prompt, ...rest } = sides(card, setting)
  return { ...head, ...rest, prompt: isBlank(prompt) ? [] : prompt }
}

type Sides = Pick<CardFace, 'prompt' | 'back'> & Partial<CardFace>

type ToSides<Kind> = (card: Kind, setting: Setting) => Sides

type Faces = { readonly [Kind in Card['kind']]: ToSides<Extract<Card, { kind: Kind }>> }

const faces: Faces = {
  open: ({ prompt, minutes, short, points }, setting) => ({
    ...{ task: 'aloud', minutes, prompt: toInline(prompt, setting) },
    back: [...toParagraphs(toInline(short, setting)), ...toTicks(points, setting)],
  }),
  point: ({ cue, statement }, setting) => ({
    prompt: toInline(cue, setting),
    back: toBlocks(statement, setting),
  }),
  row: ({ aspect, cells }, setting) => ({
    ...{ task: 'apart', prompt: toInline(aspect, setting) },
    front: toParagraphs(
      cells.flatMap(({ name }, index) => [...(index > 0 ? [dot] : []), ...toInline(name, setting)]),
    ),
    back: cells.flatMap(cell => toCell(cell, setting)),
  }),
  predict: ({ code, output }, setting) => ({
    ...{ task: 'prints', prompt: [] },
    front: toBlocks([code], setting),
    back: toBlocks([output], setting),
  }),
  pitfall: ({ claim, correction }, setting) => ({
    ...{ task: 'true-or-false', prompt: toInline(claim, setting) },
    back: toBlocks(correction, setting),
  }),
  'follow-up': ({ question, answer }, setting) => ({
    prompt: toInline(question, setting),
    back: toBlocks(answer, setting),
  }),
  fact: ({ text }, setting) => ({
    ...{ task: 'blank', prompt: toInline(text.map(withGap), setting) },
    back: toParagraphs(toInline(text, setting)),
  }),
  basic: ({ prompt, stem, answer }, setting) => ({
    ...{ prompt: toInline(prompt, setting), front: toBlocks(stem, setting) },
    back: toBlocks(answer, setting),
  }),
  choice: ({ prompt, stem, options, explanation }, setting) => ({
    prompt: toInline(prompt, setting),
    front: [...toBlocks(stem, setting), ...toOptions(options, setting)],
    back: [...toRight(options), ...toBlocks(explanation, setting)],
  }),
}

const dot: PrintInline = { type: 'text', value: '  ·  ' }

/** A box to tick, the cue, the statement. */
function toTicks(points: readonly Tick[], setting: Setting): PrintList[] {
  const items = points.map(({ cue, statement }) => {
    const [first, ...others] = toBlocks(statement, { ...setting, depth: 1 })
    const lead: PrintInline[] = [{ type: 'strong', children: toInline(cue, setting) }]
    const joined = first?.type === 'paragraph' ? [...lead, space, ...first.children] : lead
    const rest = first === undefined || first.type === 'paragraph' ? others : [first, ...others]
    return { checked: false, blocks: [...toParagraphs(joined), ...rest] }
  })
  return items.length === 0 ? [] : [{ type: 'list', start: null, tight: true, items }]
}

const space: PrintInline = { type: 'text', value: ' ' }

function toCell({ name, value }: Cell, setting: Setting): PrintBlock[] {
  return toParagraphs([
    { type: 'strong', children: toInline(name, setting) },
    space,
    space,
    ...toInline(value, setting),
  ])
}

/** `A list is **mutable**.` → `A list is […].` */
function withGap(node: Phrasing): Phrasing {
  return node.type === 'strong' ? { type: 'text', value: '[…]' } : node
}

function toOptions(options: readonly Option[], setting: Setting): PrintList[] {
  const items = options.map(({ content }) => ({
    checked: null,
    blocks: toBlocks(content, { ...setting, depth: 1 }),
  }))
  return [{ type: 'list', start: 1, letters: true, tight: true, items }]
}

function toRight(options: readonly Option[]): PrintBlock[] {
  const letters = options.filter(({ correct }) => correct).map(({ id }) => id.toUpperCase())
  if (letters.length === 0) return []
  const children: PrintInline[] = [
    { type: 'strong', children: [{ type: 'text', value: letters.join(', ') }] },
  ]
  return [{ type: 'paragraph', children, keep: false, direction: 'any' }]
}
