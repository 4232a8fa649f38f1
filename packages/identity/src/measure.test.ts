import { expect, test } from 'vitest'
import { draft, question } from './draft.fixture.ts'
import { toFound } from './found.ts'
import { identify } from './identify.ts'
import { matchItems } from './matchers/match.ts'
import {
  chinese,
  english,
  type Random,
  reword,
  shuffle,
  spanish,
  toQuestions,
  toRandom,
  type Vocabulary,
} from './vocabulary.fixture.ts'

/** A line of a list, and what it was before; nothing when it is new. */
interface Line {
  readonly text: string
  readonly was?: string
}

/**
 * An author's work between two builds: one to three lines are reworded, each keeping 60 % of its
 * words, none to two go, none to two are put elsewhere, and one to three that nobody has seen are
 * put anywhere.
 */
function edit(
  lines: readonly string[],
  fresh: readonly string[],
  vocabulary: Vocabulary,
  random: Random,
): Line[] {
  const left = shuffle(lines, random)
  const [changed, gone, moved] = [1 + random(3), random(3), random(3)].map(count => left.splice(0, count))
  const toLine = (was: string): Line => ({
    was,
    text: changed?.includes(was) ? reword(was, vocabulary, random) : was,
  })
  const staying = lines.filter(line => !gone?.includes(line) && !moved?.includes(line)).map(toLine)
  const placed = [...(moved ?? []).map(toLine), ...fresh.slice(0, 1 + random(3)).map(text => ({ text }))]
  return placed.reduce((list, line) => list.toSpliced(random(list.length + 1), 0, line), staying)
}

interface Figures {
  /** Of the reworded questions, how many there were and how many kept their id. */
  readonly reworded: number
  readonly kept: number
  /** Of the new questions, how many there were and how many got the id of an old one. */
  readonly added: number
  readonly taken: number
}

/** A bank of eighty questions, edited again and again from its first state. */
function measure(vocabulary: Vocabulary, seed: number, trials: number): Figures[] {
  const random = toRandom(seed)
  const questions = toQuestions(100, vocabulary, random)
  const [lines, others] = [questions.slice(0, 80), questions.slice(80)]
  const { lock } = identify(draft(...lines.map(prompt => question({ prompt }))), { now: 1, seed: 'seed' })
  return Array.from({ length: trials }, () => {
    const edited = edit(lines, shuffle(others, random), vocabulary, random)
    const found = edited.map(({ text }) => toFound(question({ prompt: text })))
    const former = matchItems(found, lock)
    const wereOf = (pick: (line: Line) => boolean) =>
      edited.flatMap((line, index) => {
        const is = found[index] && former.get(found[index])?.item.text
        return pick(line) ? [{ is, was: line.was }] : []
      })
    const reworded = wereOf(({ text, was }) => was !== undefined && was !== text)
    const added = wereOf(({ was }) => was === undefined)
    return {
      reworded: reworded.length,
      kept: reworded.filter(({ is, was }) => is === was).length,
      added: added.length,
      taken: added.filter(({ is }) => is !== undefined).length,
    }
  })
}

const languages = { english, spanish, chinese }

test('a reworded question keeps its id, and a new one takes nobody else’s', () => {
  const trials = Object.values(languages).flatMap(vocabulary =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(seed => measure(vocabulary, seed, 70)),
  )
  const sum = (name: keyof Figures) => trials.reduce((total, figures) => total + figures[name], 0)
  const kept = (100 * sum('kept')) / sum('reworded')
  const taken = (1000 * sum('taken')) / sum('added')
  console.info(
    `${trials.length} edited banks: ${kept.toFixed(2)} % of ${sum('reworded')} reworded questions kept their id; ` +
      `${taken.toFixed(2)} of 1,000 of ${sum('added')} new ones took an old one's`,
  )
  expect(trials.length).toBeGreaterThanOrEqual(2000)
  expect(kept).toBeGreaterThan(99.5)
  expect(taken).toBeLessThanOrEqual(1)
})
