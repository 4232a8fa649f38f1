// Made from schemas/*.schema.json by `npx pnpm@12 generate`; do not edit.
// biome-ignore-all format: its maker lays it out

/**
 * An http or https address.
 */
export type Url = string
/**
 * A name of lower-case letters, digits and hyphens, such as `pandas-loc-vs-iloc`. Also the name of a file.
 */
export type Id = string
/**
 * An area and a subject, such as `pandas/indexing`.
 */
export type TopicId = string
/**
 * What became of an id, in its author’s words.
 */
export type Fate = MovedFate | SplitFate | WithdrawnFate
/**
 * A BCP 47 language tag, such as `en` or `pt-BR`.
 */
export type Language = string
/**
 * A semantic version, such as `1.2.0`.
 */
export type SemVer = string
/**
 * Which sheet. `calibration` shows how far a printer shifts the backs of cards.
 */
export type SheetName = 'study-guide' | 'practice' | 'cues' | 'cards' | 'cheat-sheet' | 'calibration'
/**
 * The paper; that of the stock, else `a4`, unless said.
 */
export type Paper = 'a4' | 'letter'
/**
 * 1 recall · 2 relate or apply · 3 judge.
 */
export type Difficulty = 1 | 2 | 3
/**
 * How often it decides an interview.
 */
export type Importance = 'high' | 'medium' | 'low'
/**
 * What cards are printed on: Avery 5371 (letter), Avery L7414 (A4), or plain paper to be cut into eight (`a7` of A4, `letter-8` of letter).
 */
export type Stock = '5371' | 'l7414' | 'a7' | 'letter-8'
/**
 * How the backs of cards come behind their fronts: the printer turns the paper over its `long-edge` or its `short-edge`, or one side is printed, to `fold` over.
 */
export type Duplex = 'long-edge' | 'short-edge' | 'fold'
/**
 * A path from the bank’s folder, with forward slashes. It never leads out of the folder.
 */
export type Path = string
/**
 * 64 hexadecimal digits. The SHA-256 of the bytes of the file.
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
 * One word, without spaces, colons, quotes or backslashes. It becomes a leaf of a learner’s tag tree.
 */
export type Tag = string
/**
 * What kind of question it is.
 */
export type Form = 'concept' | 'compare' | 'how-to' | 'design' | 'judgement'
/**
 * How long a spoken answer takes.
 */
export type Minutes = number
/**
 * A day, such as `2026-11-20`.
 */
export type Day = string
/**
 * A time in whole UTC seconds since 1970.
 */
export type Seconds = number
/**
 * An id that is no longer in use, and never will be again.
 */
export type Retired = Moved | Split | Withdrawn
/**
 * 8 to 24 letters, digits, `-` and `_`. The identity of a note in a learner’s collection, for ever.
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
 * The part of the version that has to rise: `major` where an id is gone or the schema is narrower, `minor` where something was added, `patch` where only words changed, `none` where nothing did.
 */
export type Bump = 'major' | 'minor' | 'patch' | 'none'
/**
 * `new` · `updated` in what it says · `moved` to another id, file, role, item or tier, saying the same · `split` into several · `merged` into another · `withdrawn` · `conflicting`, so that it is not carried over as it should be.
 */
export type BankChange = 'new' | 'updated' | 'moved' | 'split' | 'merged' | 'withdrawn' | 'conflicting'
/**
 * What the step from one release to the next does to those who have the older one.
 */
export type Diff = BankDiff | DeckDiff
/**
 * 32 hexadecimal digits. The first 128 bits of the SHA-256 of a text or a content.
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
  url?: Url
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
 * How much a card may hold before the rules about cards warn.
 */
export interface CardLimits {
  /**
   * Words on a back; 60 unless said.
   */
  backWords?: number
  /**
   * Things that a back lists; 7 unless said.
   */
  listItems?: number
  /**
   * Lines of code on a back; 8 unless said.
   */
  codeLines?: number
  /**
   * Lines of output to predict; 2 unless said.
   */
  outputLines?: number
}
/**
 * It has another id now, or went into another question.
 */
export interface MovedFate {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'moved'
  /**
   * The id it has now.
   */
  to: Id
}
/**
 * It became several.
 */
export interface SplitFate {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'split'
  /**
   * The ids of what it became.
   *
   * @minItems 2
   */
  into: Id[]
}
/**
 * It is gone.
 */
export interface WithdrawnFate {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'withdrawn'
  /**
   * Why, in a sentence for those who learnt or used it.
   */
  reason: string
}
/**
 * `bank.yaml`: what a bank is called and which roles and topics it has.
 */
export interface BankConfig {
  /**
   * The name of the bank in the names of files, packages and decks.
   */
  id: Id
  /**
   * The name of the bank.
   */
  title: string
  /**
   * One sentence on what is in it.
   */
  description?: string
  /**
   * The language of the text; `en` unless said.
   */
  language?: Language
  /**
   * Semantic version of the data.
   */
  version: SemVer
  /**
   * Who wrote it, in the order to be printed.
   */
  authors?: Author[]
  /**
   * Where people read about it.
   */
  homepage?: Url
  /**
   * Where the sources are.
   */
  repository?: Url
  licenses?: Licenses
  /**
   * Who is asked these questions, in the order of the syllabus.
   */
  roles?: Role[]
  /**
   * The subjects that questions and notes may name.
   */
  topics?: Topic[]
  /**
   * What is printed beside the A4 study guide.
   */
  sheets?: SheetRequest[]
  limits?: CardLimits
  /**
   * What became of the ids that were published once and are no longer in use. Moves that the program sees by itself need no entry.
   */
  retired?: Fate[]
}
/**
 * A sheet to be printed: which, on what paper, of which questions.
 */
export interface SheetRequest {
  sheet: SheetName
  paper?: Paper
  /**
   * In colour; else in black, which spares ink.
   */
  colour?: boolean
  /**
   * Only what this role is asked.
   */
  role?: Id
  /**
   * Only what is about this topic, or about an area of topics, such as `pandas`.
   */
  topic?: TopicId
  /**
   * Only questions of this difficulty.
   */
  difficulty?: Difficulty
  /**
   * Only questions of this importance.
   */
  importance?: Importance
  stock?: Stock
  duplex?: Duplex
  /**
   * The cards of the tier `extra` too.
   */
  extra?: boolean
  offset?: PrinterOffset
}
/**
 * By how many millimetres the backs of cards are shifted to lie behind their fronts; the calibration sheet tells.
 */
export interface PrinterOffset {
  /**
   * To the right, as one looks at the backs.
   */
  right?: number
  /**
   * Downwards.
   */
  down?: number
}
/**
 * A source file.
 */
export interface Document {
  path: Path
  sha256: Sha256
  /**
   * How it was read: in an authored form, as questions in some shape, as a note; or not at all, being about the project it lies in.
   */
  form: 'syllabus' | 'question' | 'questions' | 'note' | 'project'
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
    | 'contents'
    | 'navigation'
    | 'badges'
    | 'licence'
    | 'contribution'
    | 'definition'
    | 'comment'
    | 'html'
    | 'label'
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
  /**
   * The role whose list it stands in.
   */
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
   * Code or text that belongs to the question and stands between it and its options or its answer.
   */
  stem?: Block[]
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
  /**
   * Words to find it by.
   */
  tags: Tag[]
  form?: Form
  difficulty?: Difficulty
  importance?: Importance
  minutes?: Minutes
  /**
   * Sources, at least one of them primary.
   */
  references: Reference[]
  /**
   * Questions and notes to read next.
   */
  related: Id[]
  /**
   * Near-duplicate questions, and how the answers differ.
   */
  overlaps: Overlap[]
  versions?: Versions
  /**
   * The day of its last independent review; absent means draft.
   */
  reviewed?: Day
  /**
   * Where the syllabus lists it.
   */
  listed?: Source
  /**
   * Where it is written.
   */
  source: Source
  /**
   * Mends made to its text.
   */
  repairs: Repair[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
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
  /**
   * Its text, piece by piece.
   */
  children: Phrasing[]
}
/**
 * `**strong**`; in a fact, a cloze deletion.
 */
export interface Strong {
  type: 'strong'
  /**
   * Its text, piece by piece.
   */
  children: Phrasing[]
}
/**
 * `~~struck out~~`.
 */
export interface Delete {
  type: 'delete'
  /**
   * Its text, piece by piece.
   */
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
  /**
   * Its text, piece by piece.
   */
  children: Phrasing[]
}
/**
 * `![alt](url)`.
 */
export interface Image {
  type: 'image'
  /**
   * `media/<name>` for a picture that the bank carries, else its address as written.
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
 * A paragraph.
 */
export interface Paragraph {
  type: 'paragraph'
  /**
   * Its text, piece by piece.
   */
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
  /**
   * Its text, piece by piece.
   */
  children: Phrasing[]
}
/**
 * A list.
 */
export interface List {
  type: 'list'
  /**
   * Whether it is numbered.
   */
  ordered: boolean
  /**
   * The number of the first item of an ordered list.
   */
  start?: number
  /**
   * Whether blank lines stand between the items.
   */
  spread: boolean
  /**
   * Its items.
   */
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
  /**
   * The blocks of the item, its first paragraph included.
   */
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
  /**
   * There when the quotation is an alert.
   */
  data?: AlertData
  /**
   * The blocks that are quoted.
   */
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
  /**
   * Its cells, one a column.
   */
  children: TableCell[]
}
/**
 * One cell of a table.
 */
export interface TableCell {
  type: 'tableCell'
  /**
   * Its text, piece by piece.
   */
  children: Phrasing[]
}
/**
 * `---`.
 */
export interface ThematicBreak {
  type: 'thematicBreak'
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
  /**
   * Whether to choose it.
   */
  correct: boolean
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
  /**
   * Exactly one table, the first column naming what is compared.
   */
  comparison?: Table
  /**
   * Sentences worth knowing by heart.
   */
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
  /**
   * Unique in its section.
   */
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
  /**
   * Unique in its section.
   */
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
   * Where it is.
   */
  url: Url
  /**
   * What it is good for.
   */
  reason: Phrasing[]
}
/**
 * A near-duplicate question.
 */
export interface Overlap {
  /**
   * The other question.
   */
  id: Id
  /**
   * How the two answers differ.
   */
  difference: string
}
/**
 * The releases it is right for: the name of a package → a range, such as `python: ">=3.11"`.
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
  /**
   * Where the damage is, in the file as it is on disk.
   */
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
  /**
   * `certain` decoded exactly, `high` proven by its context, `low` the likeliest of several.
   */
  confidence: 'certain' | 'high' | 'low'
  /**
   * What else it may have been, the likeliest first.
   */
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
  /**
   * What stands under its headings.
   */
  sections: Section[]
  topic?: TopicId
  /**
   * Words to find it by.
   */
  tags: Tag[]
  /**
   * Questions and notes to read next.
   */
  related: Id[]
  versions?: Versions
  /**
   * The day of its last independent review; absent means draft.
   */
  reviewed?: Day
  /**
   * Where it is written.
   */
  source: Source
  /**
   * Mends made to its text.
   */
  repairs: Repair[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * A heading and what stands under it.
 */
export interface Section {
  /**
   * Unique in its note.
   */
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
  /**
   * What stands under the headings below this one.
   */
  sections: Section[]
}
/**
 * It has another id now.
 */
export interface Moved {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'moved'
  /**
   * The id it has now.
   */
  to: Id
  /**
   * When it went.
   */
  at: Seconds
}
/**
 * It became several.
 */
export interface Split {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'split'
  /**
   * The ids of what it became.
   *
   * @minItems 2
   */
  into: Id[]
  /**
   * When it went.
   */
  at: Seconds
}
/**
 * It is gone.
 */
export interface Withdrawn {
  /**
   * The id that is no longer in use.
   */
  id: Id
  fate: 'withdrawn'
  /**
   * Why, in a sentence for those who learnt or used it.
   */
  reason: string
  /**
   * When it went.
   */
  at: Seconds
}
/**
 * The contract between the parser and every publisher: what is validated is what is published.
 */
export interface Bank {
  /**
   * The address of the schema it follows.
   */
  $schema: string
  /**
   * The version of the schemas it follows.
   */
  schemaVersion: SemVer
  /**
   * Drawn from the hash of the sources when the lock was first written; every guid comes of it.
   */
  uid: Guid
  /**
   * The name of the bank in the names of files, packages and decks.
   */
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
  /**
   * Who wrote it, in the order to be printed.
   */
  authors: Author[]
  /**
   * Where people read about it.
   */
  homepage?: Url
  /**
   * Where the sources are.
   */
  repository?: Url
  licenses: Licenses
  /**
   * Semantic version of the data.
   */
  version: SemVer
  /**
   * Who is asked these questions, in the order of the syllabus.
   */
  roles: Role[]
  /**
   * The subjects that questions and notes name.
   */
  topics: Topic[]
  /**
   * What is printed beside the A4 study guide, where `bank.yaml` names more.
   */
  sheets?: SheetRequest[]
  /**
   * The files it was read from.
   */
  documents: Document[]
  /**
   * The pictures that the prose shows, sorted by name.
   */
  media: Medium[]
  /**
   * In the order of the syllabus, notes last.
   */
  items: Item[]
  /**
   * In the order in which to learn them.
   */
  cards: Card[]
  /**
   * Ids that were published once and are no longer in use.
   */
  retired: Retired[]
}
/**
 * A picture that the prose shows, carried with the bank.
 */
export interface Medium {
  /**
   * What its file is called wherever it is published: the name it had, as a slug, and the first 12 digits of `sha256`.
   */
  name: string
  /**
   * Its media type (RFC 6838), read from its bytes.
   */
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml'
  sha256: Sha256
  /**
   * Its size.
   */
  bytes: number
  /**
   * In pixels; absent where a drawing does not say.
   */
  width?: number
  /**
   * In pixels; absent where a drawing does not say.
   */
  height?: number
  /**
   * Where the author keeps it.
   */
  path: Path
}
/**
 * Answer aloud, then tick what was covered.
 */
export interface OpenCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'open'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
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
  /**
   * What a good answer contains, to tick.
   */
  points: Tick[]
  /**
   * The full answer, to read afterwards.
   */
  explanation: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
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
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'point'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * The cue.
   */
  cue: Phrasing[]
  /**
   * The statement.
   */
  statement: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * One row of a comparison: tell the columns apart.
 */
export interface RowCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'row'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * The first cell of the row.
   */
  aspect: Phrasing[]
  /**
   * The other cells of the row, from left to right.
   *
   * @minItems 1
   */
  cells: Cell[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
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
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'predict'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * What is run.
   */
  code: Code
  /**
   * What it prints, or the error it ends with.
   */
  output: Code
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * What is wrong with this claim?
 */
export interface PitfallCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'pitfall'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * The false claim.
   */
  claim: Phrasing[]
  /**
   * What is right.
   */
  correction: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * The next question.
 */
export interface FollowUpCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'follow-up'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * The question.
   */
  question: Phrasing[]
  /**
   * Its answer.
   */
  answer: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * A sentence whose strong spans are hidden in turn.
 */
export interface FactCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'fact'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
  tags: Tag[]
  /**
   * The sentence.
   */
  text: Phrasing[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * Question → answer.
 */
export interface BasicCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'basic'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
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
   * The answer.
   */
  answer: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * Choose among options.
 */
export interface ChoiceCard {
  /**
   * `<item>-<kind>-<n>`, frozen in the lock.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  kind: 'choice'
  tier: Tier
  /**
   * The context line: what the card is about.
   */
  label: Phrasing[]
  /**
   * The tags of its question or note.
   */
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
   * What to choose among, in the order of the page.
   *
   * @minItems 2
   */
  options: Option[]
  /**
   * Why the right ones are right.
   */
  explanation: Block[]
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * Two banks: what a consumer of the data has to know.
 */
export interface BankDiff {
  kind: 'bank'
  /**
   * The bank as it was.
   */
  old: BankSide
  /**
   * The bank as it is.
   */
  new: BankSide
  bump: Bump
  /**
   * How much is as it was.
   */
  kept: {
    /**
     * Items that say the same in the same place.
     */
    items: number
    /**
     * Cards that show the same.
     */
    cards: number
  }
  /**
   * The ids of roles and topics that came or went.
   */
  names: NameChange[]
  /**
   * The questions and notes that are not as they were: those of the new bank in its order, then what is gone.
   */
  items: ItemChange[]
  /**
   * The cards that are not as they were, in the same order.
   */
  cards: CardChange[]
}
/**
 * One of the two banks.
 */
export interface BankSide {
  /**
   * The name of the bank.
   */
  id: Id
  /**
   * Its title.
   */
  title: string
  /**
   * Its version.
   */
  version: SemVer
  /**
   * How many questions and notes it has.
   */
  items: number
  /**
   * How many cards it has.
   */
  cards: number
}
/**
 * A role or a topic that came or went.
 */
export interface NameChange {
  /**
   * What it names.
   */
  what: 'role' | 'topic'
  /**
   * Its id.
   */
  id: string
  /**
   * Whether it came or went.
   */
  how: 'new' | 'withdrawn'
}
/**
 * A question or a note that is not as it was.
 */
export interface ItemChange {
  /**
   * Its id; of what is gone, the last one it had.
   */
  id: Id
  /**
   * What it is.
   */
  kind: 'question' | 'note'
  /**
   * Its prompt or title, as plain text.
   */
  title: string
  how: BankChange
  /**
   * The members that differ: `prompt`, `answer.short`, `role`.
   */
  fields: string[]
  /**
   * The id it had, where that was another.
   */
  from?: Id
  /**
   * The ids of what it became part of, or parts of it became.
   */
  into?: Id[]
  /**
   * Why it is gone, or conflicts.
   */
  reason?: string
}
/**
 * A card that is not as it was.
 */
export interface CardChange {
  /**
   * Its id; of what is gone, the last one it had.
   */
  id: Id
  guid: Guid
  /**
   * The question or note it comes from.
   */
  item: Id
  /**
   * What kind of card it is.
   */
  kind: string
  tier: Tier
  /**
   * What it asks, as plain text.
   */
  title: string
  how: BankChange
  /**
   * The members that differ: `statement`, `label`.
   */
  fields: string[]
  /**
   * The id it had, where that was another.
   */
  from?: Id
  /**
   * Why it is gone, or conflicts.
   */
  reason?: string
}
/**
 * Two Anki packages: what importing the newer one does to the collection of a learner who has the older one.
 */
export interface DeckDiff {
  kind: 'deck'
  /**
   * The package that the learner has.
   */
  old: DeckSide
  /**
   * The package to be imported.
   */
  new: DeckSide
  log: ImportLog
  /**
   * How many notes are only in the older package. They stay with the learner.
   */
  withdrawn: number
  /**
   * The note types that are not as they were.
   */
  noteTypes: NoteTypeChange[]
  /**
   * The notes that are not as they were: those of the newer package, then those that are only in the older one, each by id.
   */
  notes: NoteChange[]
}
/**
 * One of the two packages.
 */
export interface DeckSide {
  /**
   * The names of its decks, with their parents: `Lists and Tuples::Data engineer`.
   */
  decks: string[]
  /**
   * How many notes it has.
   */
  notes: number
  /**
   * How many cards it has.
   */
  cards: number
}
/**
 * How many notes Anki's import will count under each heading of its log.
 */
export interface ImportLog {
  /**
   * Not in the collection yet.
   */
  new: number
  /**
   * There, and older.
   */
  updated: number
  /**
   * There, and as new or newer; left as they are.
   */
  duplicate: number
  /**
   * There, with another note type; left as they are.
   */
  conflicting: number
}
/**
 * A note type that is not as it was.
 */
export interface NoteTypeChange {
  /**
   * Anki's id of it, in milliseconds since 1970.
   */
  id: number
  /**
   * As learners see it.
   */
  name: string
  /**
   * `new` · `updated` templates and styles · `held`: differs, but is not dated later, so the learner's stays · `conflicting`: other fields or templates, so that its notes are passed over.
   */
  how: 'new' | 'updated' | 'held' | 'conflicting'
  /**
   * What differs in it: `fields`, `templates`, `styles`.
   */
  parts: string[]
}
/**
 * A note that is not as it was.
 */
export interface NoteChange {
  /**
   * By which Anki finds it again. Other people's packages have guids of any form.
   */
  guid: string
  /**
   * Its first field, as plain text; in a deck of ours the id of its card.
   */
  id: string
  /**
   * The name of its note type.
   */
  noteType: string
  /**
   * Its second field, as plain text: what it asks.
   */
  title: string
  /**
   * `new` · `updated` · `held`: differs, but is not dated later, so the learner's stays · `conflicting`: passed over · `withdrawn`: only in the older package, so it stays with the learner.
   */
  how: 'new' | 'updated' | 'held' | 'conflicting' | 'withdrawn'
  /**
   * The names of the fields that differ; `Tags` for its tags.
   */
  fields: string[]
  /**
   * Why it conflicts.
   */
  reason?: string
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
  /**
   * The code or text under the prompt that belongs to the question, as plain text; absent where there is none.
   */
  stem?: string
  /**
   * The file it stands in.
   */
  path: Path
  /**
   * The id may still be replaced by the first authored one.
   */
  provisional?: boolean
  /**
   * Of its content.
   */
  fingerprint: Fingerprint
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
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
  /**
   * Of its content.
   */
  fingerprint: Fingerprint
  /**
   * When it first appeared.
   */
  since: Seconds
  /**
   * When its present content was first released.
   */
  changed: Seconds
}
/**
 * `prepdeck.lock.json`: what is the same question, the same card, as before. Committed; written by the program, as a package manager’s lock is.
 */
export interface Lock {
  /**
   * The schema it follows.
   */
  $schema?: string
  lockVersion: 1
  /**
   * Drawn from the hash of the sources at the first build; every guid comes of it.
   */
  uid: Guid
  /**
   * Item id → item.
   */
  items: {
    [k: string]: LockedItem
  }
  /**
   * File → the ids of the items that stand in it, in their order. Only of files that list an item without a file of its own: where its text has changed, it is told by its neighbours.
   */
  lists?: {
    /**
     * From the first to the last.
     */
    [k: string]: Id[]
  }
  /**
   * Ids that were published once; no other item may take one.
   */
  retired: Retired[]
}
/**
 * What `prepdeck` says of a place in a file, or of the run.
 */
export interface Message {
  /**
   * The file, from the folder in which the command was started, with forward slashes; absent when it is about none.
   */
  file?: string
  /**
   * From 1; absent when it is about the file as a whole.
   */
  line?: number
  /**
   * From 1, in UTF-16 code units.
   */
  column?: number
  /**
   * An `error` keeps outputs from being written, a `warning` keeps nothing. `fixed` and `left` are what `prepdeck fix` did with a fault.
   */
  severity: 'error' | 'warning' | 'fixed' | 'left'
  /**
   * Which rule it breaks; `failed` when the program could not go on.
   */
  rule: string
  /**
   * What is there, and what was expected.
   */
  reason: string
  /**
   * How to mend it.
   */
  cure?: string
}
/**
 * What stands at the head of a note.
 */
export interface NoteFrontMatter {
  /**
   * One of the bank’s topics.
   */
  topic: TopicId
  /**
   * More words to find it by.
   */
  tags?: Tag[]
  /**
   * Questions and notes to read next.
   */
  related?: Id[]
  versions?: Versions
  /**
   * The day of its last independent review; absent means draft.
   */
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
  /**
   * One of the bank’s topics.
   */
  topic: TopicId
  /**
   * The context line on cards, as Markdown.
   */
  label?: string
  /**
   * More words to find it by.
   */
  tags?: Tag[]
  /**
   * What kind of question it is; `concept` unless said.
   */
  form?: Form
  difficulty: Difficulty
  /**
   * How often it decides an interview; `medium` unless said.
   */
  importance?: Importance
  /**
   * How long a spoken answer takes; 3 unless said.
   */
  minutes?: Minutes
  /**
   * Questions and notes to read next.
   */
  related?: Id[]
  versions?: Versions
  /**
   * Near-duplicate questions, and how the answers differ.
   */
  overlaps?: Overlap[]
  /**
   * The day of its last independent review; absent means draft.
   */
  reviewed?: Day
}
/**
 * From one place to another, the end not included.
 */
export interface Span {
  start: Point
  end: Point
}
/**
 * Which bank it is.
 */
export interface SummarizedBank {
  id: Id
  /**
   * The name of the bank.
   */
  title: string
  /**
   * Of the data; `0.0.0` where nobody gave one.
   */
  version: SemVer
  /**
   * The language of the text.
   */
  language: Language
}
/**
 * How much there is in the bank.
 */
export interface BankCounts {
  /**
   * All questions.
   */
  questions: number
  /**
   * Those with a whole answer.
   */
  answered: number
  /**
   * Notes.
   */
  notes: number
  /**
   * Cards of both decks.
   */
  cards: number
  /**
   * Pictures.
   */
  pictures: number
}
/**
 * A file that was made, or a folder of files that belong together.
 */
export interface Output {
  /**
   * From the folder in which the command was started, with forward slashes.
   */
  path: string
  /**
   * `deck` is an Anki package, `sheet` a PDF file, `dataset` an npm package in a folder, `bank` the file that all are made of, `media` the folder of its pictures.
   */
  kind: 'deck' | 'sheet' | 'dataset' | 'bank' | 'media'
  /**
   * The size, of a folder that of all its files.
   */
  bytes: number
  /**
   * Whether it was there before, byte for byte; absent where nobody looked.
   */
  unchanged?: boolean
  /**
   * Of a deck: how many cards it has.
   */
  cards?: number
  /**
   * Of a sheet: how many pages it has.
   */
  pages?: number
}
/**
 * What a run of `prepdeck` made of a bank.
 */
export interface Summary {
  bank: SummarizedBank
  counts: BankCounts
  /**
   * The folder of the outputs, from the one in which the command was started, with forward slashes.
   */
  folder: string
  /**
   * The lock, where this run wrote the first one of the bank.
   */
  lock?: string
  /**
   * What this run made; of `prepdeck summary`, what is there.
   */
  outputs: Output[]
}
