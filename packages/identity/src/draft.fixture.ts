import type {
  Answer,
  DraftCard,
  DraftItem,
  DraftQuestion,
  DraftWithCards,
  Phrasing,
  Source,
} from '@prepdeck/model'

const nowhere = { line: 1, column: 1, offset: 0 }

/** What a question of these tests is made of. */
export interface Asked {
  readonly prompt: string
  /** Its file, when it has one of its own. */
  readonly path?: string
  /** The file in which it is listed: `questions.md`, unless it has one of its own. */
  readonly list?: string
  /** Cue → statement, each of them a card. */
  readonly points?: Readonly<Record<string, string>>
}

export function line(value: string): Phrasing[] {
  return [{ type: 'text', value }]
}

/** A question in a file of its own, which is named after it, or a line in a list. */
export function question(
  { prompt, path, list, points }: Asked,
  more: Partial<DraftQuestion> = {},
): DraftQuestion {
  return {
    kind: 'question',
    ...(path ? { id: path.replace(/^.*\/|\.md$/g, '') } : {}),
    also: [],
    section: [],
    prompt: line(prompt),
    status: points ? 'full' : 'none',
    ...(points ? { answer: toAnswer(points) } : {}),
    tags: [],
    references: [],
    related: [],
    overlaps: [],
    source: sourceAt(path ?? list ?? 'questions.md'),
    ...(path && list ? { listed: sourceAt(list) } : {}),
    repairs: [],
    ...more,
  }
}

function sourceAt(path: string): Source {
  return { path, sha256: '0'.repeat(64), start: nowhere, end: nowhere }
}

/** A draft of these items with a point card for each key point and an open card for all of them. */
export function draft(...items: DraftItem[]): DraftWithCards {
  return {
    schemaVersion: '0.1.0',
    id: 'example',
    title: 'Example',
    description: '',
    language: 'en',
    authors: [],
    licenses: {},
    version: '0.0.0',
    roles: [],
    topics: [],
    retired: [],
    documents: [],
    media: [],
    items,
    cards: items.flatMap((item, index) => (item.kind === 'question' ? toCards(item, index) : [])),
  }
}

function toAnswer(points: Readonly<Record<string, string>>): Answer {
  const keyPoints = Object.entries(points).map(([cue, statement], index) => ({
    id: `point-${index + 1}`,
    cue: line(cue),
    body: [{ type: 'paragraph' as const, children: line(statement) }],
  }))
  return { keyPoints, body: [], facts: [], pitfalls: [], followUps: [], signals: [] }
}

function toCards({ prompt, answer }: DraftQuestion, item: number): DraftCard[] {
  if (!answer) return []
  const about = { item, tier: 'core' as const, label: prompt, tags: [] }
  const points = answer.keyPoints.map(({ cue, body }) => ({ cue, statement: body }))
  return [
    ...points.map(point => ({ ...about, kind: 'point' as const, ...point, key: textOf(point.cue) })),
    { ...about, kind: 'open', prompt, minutes: 3, short: [], points, explanation: [], key: textOf(prompt) },
  ]
}

function textOf(phrasing: readonly Phrasing[]): string {
  return phrasing.map(node => (node.type === 'text' ? node.value : '')).join('')
}
