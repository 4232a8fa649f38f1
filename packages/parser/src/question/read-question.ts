import type { Answer, Block, DraftQuestion, QuestionFrontMatter } from '@prepdeck/model'
import type { RootContent } from 'mdast'
import { stemOf } from '../path.ts'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { readLine } from '../prose/line.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { toTable } from '../prose/table.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { wholeFile } from '../source.ts'
import { readCueList, toCues } from './cue-list.ts'
import { readFactList, toFacts } from './facts.ts'
import { type QuestionFile, sectionOf } from './file.ts'
import { readReferenceList, toReferences } from './references.ts'
import type { SectionName } from './sections.ts'

/** What a question file says, as a question without number and role, which the syllabus knows. */
export function readQuestion(file: QuestionFile, context: ProseContext): DraftQuestion {
  const answer = readAnswer(file, context)
  return {
    kind: 'question',
    id: stemOf(file.document.path),
    section: [],
    prompt: toPhrasing(file.title?.children ?? [], context),
    status: isEmpty(answer) ? 'stub' : 'full',
    answer,
    ...withDefaults(file.frontMatter.value),
    references: toReferences(readReferenceList(nodesOf(file, 'References')).items, context),
    source: wholeFile(file.document),
    repairs: repairsIn(file.document, wholeFile(file.document)),
  }
}

/** Front matter as the model has it; what is not said has the default of the authored form. */
function withDefaults({ label, versions, reviewed, ...given }: Partial<QuestionFrontMatter>) {
  return {
    also: [],
    ...(label === undefined ? {} : { label: readLine(label) }),
    tags: [],
    form: 'concept' as const,
    importance: 'medium' as const,
    minutes: 3,
    related: [],
    overlaps: [],
    ...given,
    ...(versions ? { versions } : {}),
    ...(reviewed ? { reviewed } : {}),
  }
}

function readAnswer(file: QuestionFile, context: ProseContext): Answer {
  const cues = (name: SectionName) => toCues(readCueList(nodesOf(file, name)).items, context)
  const short = nodesOf(file, 'Short answer').find(node => node.type === 'paragraph')
  const comparison = nodesOf(file, 'Comparison').find(node => node.type === 'table')
  return {
    ...(short ? { short: toPhrasing(short.children, context) } : {}),
    keyPoints: cues('Key points'),
    body: readBody(file, context),
    ...(comparison ? { comparison: toTable(comparison, context) } : {}),
    facts: toFacts(readFactList(nodesOf(file, 'Facts')).items, context),
    pitfalls: cues('Pitfalls'),
    followUps: cues('Follow-ups'),
    signals: cues('Signals'),
  }
}

/** The section `Answer`; then, so that nothing is lost, what no other part of the answer took. */
function readBody(file: QuestionFile, context: ProseContext): Block[] {
  const left = file.sections
    .filter(section => section !== sectionOf(file, 'Answer'))
    .flatMap(({ heading, name, nodes }): RootContent[] => {
      const repeated = sectionOf(file, name as SectionName)?.heading !== heading
      const rest = repeated ? nodes : (restOf[name as SectionName] ?? all)(nodes)
      return rest.length > 0 ? [heading, ...rest] : []
    })
  const comments = file.sections.flatMap(section => section.comments) // they go into the report
  return toBlocks([...file.before, ...nodesOf(file, 'Answer'), ...left, ...comments], context)
}

const all = (nodes: readonly RootContent[]) => nodes
const allBut = (type: RootContent['type']) => (nodes: readonly RootContent[]) => {
  const taken = nodes.find(node => node.type === type)
  return nodes.filter(node => node !== taken)
}
const noCue = (nodes: readonly RootContent[]) => readCueList(nodes).rest

/** The blocks of a section that its reader does not take. */
const restOf: Partial<Record<SectionName, (nodes: readonly RootContent[]) => readonly RootContent[]>> = {
  'Short answer': allBut('paragraph'),
  'Key points': noCue,
  Comparison: allBut('table'),
  Facts: nodes => readFactList(nodes).rest,
  Pitfalls: noCue,
  'Follow-ups': noCue,
  Signals: noCue,
  References: nodes => readReferenceList(nodes).rest,
}

function nodesOf(file: QuestionFile, name: SectionName): readonly RootContent[] {
  return sectionOf(file, name)?.nodes ?? []
}

function isEmpty({ short, keyPoints, body }: Answer): boolean {
  return !short && keyPoints.length === 0 && body.length === 0
}
