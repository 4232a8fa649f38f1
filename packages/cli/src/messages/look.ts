import { type Paint, plain, toPaint } from '../terminal/colour.ts'
import { columnsOf } from '../terminal/width.ts'
import type { Output, World } from '../world.ts'

/** How text is to look where it is read. */
export interface Look {
  readonly paint: Paint
  /** Lines are broken at so many; absent where a program may read them. */
  readonly columns?: number
}

/** As programs and files get it. */
export const bare: Look = { paint: plain }

/** In colours and broken between words on a terminal, one line a message elsewhere. */
export function toLook(output: Output, env: World['env']): Look {
  return { paint: toPaint(output, env), ...(output.isTTY ? { columns: columnsOf(output) } : {}) }
}
