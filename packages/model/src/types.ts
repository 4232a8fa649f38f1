// Made from schemas/*.schema.json by `npx pnpm@12 generate`; do not edit.

/**
 * Lower-case letters, digits and hyphens; also a file name.
 */
export type Id = string
/**
 * An area and a subject: `pandas/indexing`.
 */
export type TopicId = string
/**
 * A BCP 47 language tag.
 */
export type Language = string
/**
 * A file's path from the bank's folder, with forward slashes.
 */
export type Path = string
/**
 * SHA-256 of the bytes of the file, in hexadecimal.
 */
export type Sha256 = string
/**
 * A question or a note.
 */
export type Item = Question | Note
/**
 * A node inside a line of text.
 */
export type Phrasing = Text | Emphasis | Strong | Delete | InlineCode | InlineMath | Break | Link | Image
/**
 * A node that stands by itself.
 */
export type Block = Paragraph | Heading | List | Code | MathBlock | Blockquote | Table | ThematicBreak
/**
 * `full` answered, `stub` a placeholder stands where the answer should, `none` no answer yet.
 */
export type Status = 'full' | 'stub' | 'none'
/**
 * One word of a learner’s tag tree.
 */
export type Tag = string
/**
 * What kind of question it is.
 */
export type Form = 'concept' | 'compare' | 'how-to' | 'design' | 'judgement'
/**
 * 1 recall · 2 relate or apply · 3 judge.
 */
export type Difficulty = 1 | 2 | 3
/**
 * How often it decides an interview.
 */
export type Importance = 'high' | 'medium' | 'low'
/**
 * How long a spoken answer takes.
 */
export type Minutes = number
/**
 * A day, `2026-11-20`.
 */
export type Day = string
/**
 * A time in UTC seconds since 1970.
 */
export type Seconds = number
/**
 * An id that is no longer in use, and never will be again.
 */
export type Retired = Moved | Split | Withdrawn
/**
 * The identity of a note in a learner’s collection, for ever.
 */
export type Guid = string
/**
 * One thing to be remembered, front and back, as prose.
 */
export type Card =
  | OpenCard
  | PointCard
  | RowCard
  | PredictCard
  | PitfallCard
  | FollowUpCard
  | FactCard
  | BasicCard
  | ChoiceCard
/**
 * `core` alone is a course; `extra` goes further.
 */
export type Tier = 'core' | 'extra'
/**
 * The first 128 bits of the SHA-256 of a text or a content, in hexadecimal.
 */
export type Fingerprint = string

/**
 * Somebody who wrote the bank.
 */
export interface Author {
  /**
   * As it should be printed.
   */
  name: string
  /**
   * Home page.
   */
  url?: string
}
/**
 * Who is asked these questions.
 */
export interface Role {
  id: Id
  /**
   * The H2 of the syllabus whose list is this role’s.
   */
  heading: string
  /**
   * The name of the role as readers see it.
   */
  title: string
}
/**
 * A subject that questions share.
 */
export interface Topic {
  id: TopicId
  /**
   * As readers see it.
   */
  title: string
}
/**
 * Under which terms the bank may be used.
 */
export interface Licenses {
  /**
   * SPDX identifier of the licence of the text.
   */
  content?: string
  /**
   * SPDX identifier of the licence of the code in answers.
   */
  code?: string
}
/**
 * `bank.yaml`: what a bank is called and which roles and topics it has.
 */
export interface BankConfig {
  id: Id
  /**
   * The name of the bank.
   */
  title: string
  /**
   * One sentence on what is in it.
   */
  description?: string
  language?: Language
  /**
   * Semantic version of the data.
   */
  version: string
  authors?: Author[]
  /**
   * Where people read about it.
   */
  homepage?: string
  /**
   * Where the sources are.
   */
  repository?: string
  licenses?: Licenses
  roles?: Role[]
  topics?: Topic[]
}
/**
 * A source file.
 */
export interface Document {
  path: Path
  sha256: Sha256
  /**
   * How it was read.
   */
  form: 'syllabus' | 'question' | 'note'
  /**
   * The blocks that belong to no item.
   */
  outside: Outside[]
}
/**
 * A block that belongs to no item, and why.
 */
export interface Outside {
  /**
   * Why it belongs to no item.
   */
  reason:
    | 'front-matter'
    | 'title'
    | 'introduction'
    | 'role'
    | 'definition'
    | 'comment'
    | 'html'
    | 'rule'
    | 'prose'
  start: Point
  end: Point
}
/**
 * A place in a file as it is on disk.
 */
export interface Point {
  /**
   * From 1.
   */
  line: number
  /**
   * From 1, in UTF-16 code units.
   */
  column: number
  /**
   * From 0, in UTF-16 code units.
   */
  offset: number
}
/**
 * A question and its answer.
 */
export interface Question {
  kind: 'question'
  id: Id
  /**
   * Its number in the syllabus.
   */
  number?: number
  role?: Id
  /**
   * Other roles that are asked it.
   */
  also: Id[]
  /**
   * The headings above it, outermost first, as plain text.
   */
  section: string[]
  /**
   * The question.
   */
  prompt: Phrasing[]
  /**
   * The options, when it is multiple choice.
   */
  options?: Option[]
  status: Status
  answer?: Answer
  /**
   * A few words that stand for the question on a card.
   */
  label?: Phrasing[]
  topic?: TopicId
  tags: Tag[]
  form?: Form
  difficulty?: Difficulty
  importance?: Importance
  minutes?: Minutes
  references: Reference[]
  /**
   * Questions to read next.
   */
  related: Id[]
  overlaps: Overlap[]
  versions?: Versions
  reviewed?: Day
  listed?: Source
  source: Source
  /**
   * Mends made to its text.
   */
  repairs: Repair[]
  since: Seconds
  changed: Seconds
}
/**
 * Plain characters.
 */
export interface Text {
  type: 'text'
  /**
   * The characters, as read.
   */
  value: string
}
/**
 * `*emphasis*`.
 */
export interface Emphasis {
  type: 'emphasis'
  children: Phrasing[]
}
/**
 * `**strong**`; in a fact, a cloze deletion.
 */
export interface Strong {
  type: 'strong'
  children: Phrasing[]
}
/**
 * `~~struck out~~`.
 */
export interface Delete {
  type: 'delete'
  children: Phrasing[]
}
/**
 * `` `code` `` in a line.
 */
export interface InlineCode {
  type: 'inlineCode'
  /**
   * The code.
   */
  value: string
}
/**
 * Mathematics in a line.
 */
export interface InlineMath {
  type: 'inlineMath'
  /**
   * TeX source.
   */
  value: string
}
/**
 * A hard line break.
 */
export interface Break {
  type: 'break'
}
/**
 * `[text](url "title")`; reference links are resolved to this.
 */
export interface Link {
  type: 'link'
  /**
   * Where it leads, as written.
   */
  url: string
  /**
   * The advisory title.
   */
  title?: string
  children: Phrasing[]
}
/**
 * `![alt](url)`.
 */
export interface Image {
  type: 'image'
  /**
   * Where the picture is, as written.
   */
  url: string
  /**
   * The advisory title.
   */
  title?: string
  /**
   * The text alternative; empty for a decoration.
   */
  alt: string
}
/**
 * One option of a multiple-choice question.
 */
export interface Option {
  /**
   * `a`, `b`, … in the order of the page.
   */
  id: string
  /**
   * What the option says.
   */
  content: Block[]
  correct: boolean
}
/**
 * A paragraph.
 */
export interface Paragraph {
  type: 'paragraph'
  children: Phrasing[]
}
/**
 * A heading inside an answer.
 */
export interface Heading {
  type: 'heading'
  /**
   * 1 to 6, as written.
   */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: Phrasing[]
}
/**
 * A list.
 */
export interface List {
  type: 'list'
  ordered: boolean
  /**
   * The number of the first item of an ordered list.
   */
  start?: number
  /**
   * Whether blank lines stand between the items.
   */
  spread: boolean
  children: ListItem[]
}
/**
 * One item of a list.
 */
export interface ListItem {
  type: 'listItem'
  /**
   * The box of a task list.
   */
  checked?: boolean
  /**
   * Whether blank lines stand between its blocks.
   */
  spread: boolean
  children: Block[]
}
/**
 * A code block.
 */
export interface Code {
  type: 'code'
  /**
   * The language, the first word of the info string.
   */
  lang?: string
  /**
   * The rest of the info string: `predict`, `no-run`, `output`, `error`.
   */
  meta?: string
  /**
   * The code, without a last line feed.
   */
  value: string
}
/**
 * Mathematics as a block.
 */
export interface MathBlock {
  type: 'math'
  /**
   * TeX source.
   */
  value: string
}
/**
 * A quotation, or an alert when `data.alert` is there.
 */
export interface Blockquote {
  type: 'blockquote'
  data?: AlertData
  children: Block[]
}
/**
 * What marks a quotation as an alert.
 */
export interface AlertData {
  /**
   * The kind of a GitHub alert, `> [!NOTE]`; its marker is not among the children.
   */
  alert: 'note' | 'tip' | 'important' | 'warning' | 'caution'
}
/**
 * A GFM table.
 */
export interface Table {
  type: 'table'
  /**
   * One entry a column.
   */
  align: ('left' | 'right' | 'center' | null)[]
  /**
   * The first row is the head.
   *
   * @minItems 1
   */
  children: TableRow[]
}
/**
 * One row of a table.
 */
export interface TableRow {
  type: 'tableRow'
  children: TableCell[]
}
/**
 * One cell of a table.
 */
export interface TableCell {
  type: 'tableCell'
  children: Phrasing[]
}
/**
 * `---`.
 */
export interface ThematicBreak {
  type: 'thematicBreak'
}
/**
 * An answer with its parts kept apart.
 */
export interface Answer {
  /**
   * One paragraph that alone would pass.
   */
  short?: Phrasing[]
  /**
   * What a good answer must contain.
   */
  keyPoints: Cue[]
  /**
   * The full explanation.
   */
  body: Block[]
  comparison?: Table
  facts: Fact[]
  /**
   * A false claim people make, then its correction.
   */
  pitfalls: Cue[]
  /**
   * The next question, then its answer.
   */
  followUps: Cue[]
  /**
   * How a basic, a solid and a strong answer sound.
   */
  signals: Cue[]
}
/**
 * One idea: a cue and its body.
 */
export interface Cue {
  id: Id
  /**
   * The bold cue.
   */
  cue: Phrasing[]
  /**
   * What follows it.
   */
  body: Block[]
}
/**
 * A sentence worth knowing by heart.
 */
export interface Fact {
  id: Id
  /**
   * The sentence; its strong spans are the cloze deletions.
   */
  text: Phrasing[]
}
/**
 * A source, with the reason to open it.
 */
export interface Reference {
  /**
   * The text of the link.
   */
  title: Phrasing[]
  /**
   * An http or https address.
   */
  url: string
  /**
   * What it is good for.
   */
  reason: Phrasing[]
}
/**
 * A near-duplicate question.
 */
export interface Overlap {
  id: Id
  /**
   * How the two answers differ.
   */
  difference: string
}
/**
 * The releases it is right for: package → range.
 */
export interface Versions {
  [k: string]: string
}
/**
 * Where in the authored files something was written.
 */
export interface Source {
  path: Path
  sha256: Sha256
  start: Point
  end: Point
}
/**
 * A mend made to damaged text before it was parsed.
 */
export interface Repair {
  place: Point
  /**
   * The damaged characters.
   */
  found: string
  /**
   * What they were.
   */
  repaired: string
  /**
   * The rule that decided it.
   */
  rule: string
  confidence: 'certain' | 'high' | 'low'
  alternatives: string[]
}
/**
 * Prose on one subject, in nested sections.
 */
export interface Note {
  kind: 'note'
  id: Id
  /**
   * The heading of the note.
   */
  title: Phrasing[]
  /**
   * What stands before the first section.
   */
  blocks: Block[]
  sections: Section[]
  topic?: TopicId
  tags: Tag[]
  /**
   * Questions and notes to read next.
   */
  related: Id[]
  versions?: Versions
  reviewed?: Day
  source: Source
  /**
   * Mends made to its text.
   */
  repairs: Repair[]
  since: Seconds
  changed: Seconds
}
/**
 * A heading and what stands under it.
 */
export interface Section {
  id: Id
  /**
   * The heading.
   */
  title: Phrasing[]
  /**
   * The depth of the heading.
   */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * What stands before the first section inside it.
   */
  blocks: Block[]
  sections: Section[]
}
/**
 * It has another id now.
 */
export interface Moved {
  id: Id
  fate: 'moved'
  to: Id
  at: Seconds
}
/**
 * It became several.
 */
export interface Split {
  id: Id
  fate: 'split'
  /**
   * @minItems 2
   */
  into: Id[]
  at: Seconds
}
/**
 * It is gone.
 */
export interface Withdrawn {
  id: Id
  fate: 'withdrawn'
  /**
   * Why.
   */
  reason: string
  at: Seconds
}
/**
 * The contract between the parser and every publisher: what is validated is what is published.
 */
export interface Bank {
  /**
   * The version of the schemas.
   */
  schemaVersion: string
  uid: Guid
  id: Id
  /**
   * The name of the bank.
   */
  title: string
  /**
   * One sentence on what is in it.
   */
  description: string
  language: Language
  authors: Author[]
  /**
   * Where people read about it.
   */
  homepage?: string
  /**
   * Where the sources are.
   */
  repository?: string
  licenses: Licenses
  /**
   * Semantic version of the data.
   */
  version: string
  roles: Role[]
  topics: Topic[]
  documents: Document[]
  /**
   * In the order of the syllabus, notes last.
   */
  items: Item[]
  /**
   * In the order in which to learn them.
   */
  cards: Card[]
  retired: Retired[]
}
/**
 * Answer aloud, then tick what was covered.
 */
export interface OpenCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'open'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The question.
   */
  prompt: Phrasing[]
  /**
   * How long to speak.
   */
  minutes: number
  /**
   * The short answer.
   */
  short: Phrasing[]
  points: Tick[]
  since: Seconds
  changed: Seconds
}
/**
 * One thing a good answer contains, to tick.
 */
export interface Tick {
  /**
   * What to have said.
   */
  cue: Phrasing[]
  /**
   * The statement.
   */
  statement: Block[]
}
/**
 * One key point: cue → statement.
 */
export interface PointCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'point'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The cue.
   */
  cue: Phrasing[]
  /**
   * The statement.
   */
  statement: Block[]
  since: Seconds
  changed: Seconds
}
/**
 * One row of a comparison: tell the columns apart.
 */
export interface RowCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'row'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The first cell of the row.
   */
  aspect: Phrasing[]
  /**
   * @minItems 1
   */
  cells: Cell[]
  since: Seconds
  changed: Seconds
}
/**
 * One cell of a comparison row with the name of its column.
 */
export interface Cell {
  /**
   * The head of its column.
   */
  name: Phrasing[]
  /**
   * What the table says.
   */
  value: Phrasing[]
}
/**
 * What does this print?
 */
export interface PredictCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'predict'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  code: Code
  output: Code
  since: Seconds
  changed: Seconds
}
/**
 * What is wrong with this claim?
 */
export interface PitfallCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'pitfall'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The false claim.
   */
  claim: Phrasing[]
  /**
   * What is right.
   */
  correction: Block[]
  since: Seconds
  changed: Seconds
}
/**
 * The next question.
 */
export interface FollowUpCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'follow-up'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The question.
   */
  question: Phrasing[]
  /**
   * Its answer.
   */
  answer: Block[]
  since: Seconds
  changed: Seconds
}
/**
 * A sentence whose strong spans are hidden in turn.
 */
export interface FactCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'fact'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The sentence.
   */
  text: Phrasing[]
  since: Seconds
  changed: Seconds
}
/**
 * Question → answer.
 */
export interface BasicCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'basic'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The question.
   */
  prompt: Phrasing[]
  /**
   * The answer.
   */
  answer: Block[]
  since: Seconds
  changed: Seconds
}
/**
 * Choose among options.
 */
export interface ChoiceCard {
  id: Id
  guid: Guid
  item: Id
  kind: 'choice'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  tags: Tag[]
  /**
   * The question.
   */
  prompt: Phrasing[]
  /**
   * Code or text that belongs to the question.
   */
  stem: Block[]
  /**
   * @minItems 2
   */
  options: Option[]
  /**
   * Why the right ones are right.
   */
  explanation: Block[]
  since: Seconds
  changed: Seconds
}
/**
 * An item as it was at the last build.
 */
export interface LockedItem {
  guid: Guid
  /**
   * The prompt or title as plain text: how an item without a file is found again.
   */
  text: string
  path: Path
  /**
   * The id may still be replaced by the first authored one.
   */
  provisional?: boolean
  fingerprint: Fingerprint
  since: Seconds
  changed: Seconds
  /**
   * Card id → card.
   */
  cards: {
    [k: string]: LockedCard
  }
}
/**
 * A card as it was at the last build.
 */
export interface LockedCard {
  guid: Guid
  /**
   * What the card asks, as plain text: how it is found again.
   */
  key: string
  fingerprint: Fingerprint
  since: Seconds
  changed: Seconds
}
/**
 * `prepdeck.lock.json`: what is the same question, the same card, as before. Committed; written by the program, as a package manager’s lock is.
 */
export interface Lock {
  lockVersion: 1
  uid: Guid
  /**
   * Item id → item.
   */
  items: {
    [k: string]: LockedItem
  }
  retired: Retired[]
}
/**
 * What stands at the head of a note.
 */
export interface NoteFrontMatter {
  topic: TopicId
  tags?: Tag[]
  related?: Id[]
  versions?: Versions
  reviewed?: Day
}
/**
 * What stands at the head of a question file.
 */
export interface QuestionFrontMatter {
  /**
   * Other roles that are asked it.
   */
  also?: Id[]
  topic: TopicId
  /**
   * The context line on cards, as Markdown.
   */
  label?: string
  tags?: Tag[]
  form?: Form
  difficulty: Difficulty
  importance?: Importance
  minutes?: Minutes
  related?: Id[]
  versions?: Versions
  overlaps?: Overlap[]
  reviewed?: Day
}
/**
 * From one place to another, the end not included.
 */
export interface Span {
  start: Point
  end: Point
}
