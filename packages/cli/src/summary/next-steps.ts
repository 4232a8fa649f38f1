import type { Summary } from '@prepdeck/model'

/** What one may do with what was made: a word, and how it goes. */
export type Step = readonly [what: string, how: string]

/** What to do next with the outputs of a run: import, print, install; none where nothing of that was made. */
export function toNextSteps({ outputs, lock, counts }: Summary): Step[] {
  const of = (kind: string) => outputs.filter(output => output.kind === kind).map(({ path }) => path)
  const [deck, extra] = of('deck')
  const [sheet, ...sheets] = of('sheet').toSorted(byGuide)
  const [dataset] = of('dataset')
  return [
    ...step('Learn', deck && `in Anki, File → Import: ${deck}`),
    ...step('', extra && `and once you know those: ${extra}`),
    ...step('Print', sheet && `${sheet}${sheets.length > 0 ? ` and ${sheets.length} more` : ''}`),
    ...step('Code', dataset && `npm install ${isOutside(dataset) ? dataset : `./${dataset}`}`),
    ...step('Keep', lock && counts.cards > 0 && `${lock}, so that updates keep what you have learnt`),
  ]
}

/** The study guide first: whoever wants another sheet knows its name. */
function byGuide(one: string, other: string): number {
  return Number(isGuide(other)) - Number(isGuide(one))
}

function isGuide(path: string): boolean {
  return path.includes('-study-guide-')
}

function step(what: string, how: string | false | undefined): Step[] {
  return how ? [[what, how]] : []
}

/** `../dist/dataset`, `/home/ada/dist/dataset`, `D:/dist/dataset` name a folder without a `./` before them. */
function isOutside(path: string): boolean {
  return path.startsWith('../') || path.startsWith('/') || /^[A-Za-z]:/.test(path)
}
