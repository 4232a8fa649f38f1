import type { Output, Progress, World } from '../world.ts'
import { columnsOf, cutTo } from './width.ts'

/** A world whose commands say on stderr what they do, and what is to be called when they have ended. */
export interface Talking {
  readonly world: World
  readonly end: () => void
}

/**
 * On a terminal the step stands in the last line, until something else is written or the run ends. Elsewhere it is a
 * plain line, where the run takes longer than a second.
 */
export function withProgress(world: World): Talking {
  const { stdout, stderr, env } = world
  if (stderr.isTTY !== true || env.TERM === 'dumb')
    return { world: { ...world, progress: inLines(world) }, end: () => {} }
  const line = toLine(stderr)
  const clearing = (output: Output): Output => ({
    ...(output.columns === undefined ? {} : { columns: output.columns }),
    ...(output.isTTY === undefined ? {} : { isTTY: output.isTTY }),
    write: text => {
      line.clear()
      return output.write(text)
    },
  })
  const progress = steps((what, done, of) => line.show(`${capitalised(what)}${toCount(done, of)} …`))
  return {
    world: { ...world, stdout: clearing(stdout), stderr: clearing(stderr), progress },
    end: line.clear,
  }
}

/** The last line of a terminal. */
function toLine(output: Output) {
  let shown = ''
  const erase = '\r\u001B[K' // to the first column, then erase to the end of the line (ECMA-48: CR, EL)
  return {
    show: (text: string): void => {
      const cut = cutTo(text, columnsOf(output) - 1)
      if (cut !== shown) output.write(`${erase}${cut}`)
      shown = cut
    },
    clear: (): void => {
      if (shown !== '') output.write(erase)
      shown = ''
    },
  }
}

/** A line a step, once the run has taken longer than a second; of its counts one in ten seconds. */
function inLines({ stderr, now }: World): Progress {
  const began = now()
  let last = began
  return steps((what, done, of) => {
    const time = now()
    if (time - began < 2 || (done > 0 && time - last < 10)) return
    last = time
    stderr.write(`prepdeck: ${what}${toCount(done, of)}\n`)
  })
}

/** Asks to show each step, and its count where a whole percent of it is new. */
function steps(show: (what: string, done: number, of: number) => void): Progress {
  let [step, percent] = ['', 0]
  return {
    step: what => {
      step = what
      percent = 0
      show(step, 0, 0)
    },
    count: (done, of) => {
      const now = Math.floor((100 * done) / of)
      if (now === percent) return
      percent = now
      show(step, done, of)
    },
  }
}

/** `, 3 of 20`; nothing where there is one thing to do. */
function toCount(done: number, of: number): string {
  return of < 2 ? '' : `, ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
