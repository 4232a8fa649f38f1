import type { Output, World } from '../world.ts'

/** Puts a text into a style, or leaves it as it is where nothing is to be coloured. */
export type Paint = { readonly [style in keyof typeof codes]: (text: string) => string }

/** Select Graphic Rendition (ECMA-48, 8.3.117): what begins a style, and what ends it. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const

/** The styles of an output: on a terminal, unless `NO_COLOR` is set; anywhere where `FORCE_COLOR` is. */
export function toPaint(output: Output, env: World['env']): Paint {
  return hasColour(output, env) ? coloured : plain
}

/** No style at all. */
export const plain: Paint = toStyles(() => text => text)

/** Every style, wherever it goes. */
export const coloured: Paint = toStyles(
  ([begin, end]) =>
    text =>
      `\u001B[${begin}m${text}\u001B[${end}m`,
)

/** As Node itself decides: `FORCE_COLOR` comes first, and neither counts where it is empty. */
export function hasColour(
  { isTTY }: Output,
  { FORCE_COLOR: force, NO_COLOR: no, TERM }: World['env'],
): boolean {
  if (force) return force !== '0' && force !== 'false'
  return !no && isTTY === true && TERM !== 'dumb'
}

function toStyles(toStyle: (pair: readonly [number, number]) => (text: string) => string): Paint {
  return Object.fromEntries(
    Object.entries(codes).map(([style, pair]) => [style, toStyle(pair)]),
  ) as unknown as Paint
}
