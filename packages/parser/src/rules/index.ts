import { codeOutput } from './code-output.ts'
import { comparison } from './comparison.ts'
import { countClaimed } from './count-claimed.ts'
import { cueList } from './cue-list.ts'
import { facts } from './facts.ts'
import { fileListed } from './file-listed.ts'
import { fileName } from './file-name.ts'
import { foundContents } from './found-contents.ts'
import { foundCount } from './found-count.ts'
import { foundNumbers } from './found-numbers.ts'
import { frontMatter } from './front-matter.ts'
import { imageAlt } from './image-alt.ts'
import { imageContent } from './image-content.ts'
import { imageFile } from './image-file.ts'
import { imageKind } from './image-kind.ts'
import { linkTarget } from './link-target.ts'
import { listedOnce } from './listed-once.ts'
import { noteFrontMatter } from './note-front-matter.ts'
import { pseudoHeading } from './pseudo-heading.ts'
import { questionTitle } from './question-title.ts'
import { rawHtml } from './raw-html.ts'
import { references } from './references.ts'
import { noteRelatedKnown, relatedKnown } from './related-known.ts'
import { roleKnown } from './role-known.ts'
import type { Rule, Subjects } from './rule.ts'
import { sectionLength } from './section-length.ts'
import { sectionMissing } from './section-missing.ts'
import { sectionOrder } from './section-order.ts'
import { sectionUnknown } from './section-unknown.ts'
import { shortAnswer } from './short-answer.ts'
import { signals } from './signals.ts'
import { syllabusForm } from './syllabus-form.ts'
import { syllabusNumbers } from './syllabus-numbers.ts'
import { syllabusRole } from './syllabus-role.ts'
import { syllabusTitle } from './syllabus-title.ts'
import { titleListed } from './title-listed.ts'
import { noteTopicKnown, topicKnown } from './topic-known.ts'

/** Every rule, by what it looks at. */
export const rules: { readonly [Scope in keyof Subjects]: readonly Rule<Scope>[] } = {
  document: [linkTarget, imageFile, imageContent, imageKind, imageAlt, rawHtml, pseudoHeading],
  syllabus: [syllabusTitle, syllabusRole, syllabusForm, syllabusNumbers, listedOnce, countClaimed],
  question: [
    fileName,
    frontMatter,
    topicKnown,
    roleKnown,
    relatedKnown,
    questionTitle,
    titleListed,
    fileListed,
    sectionMissing,
    sectionUnknown,
    sectionOrder,
    sectionLength,
    shortAnswer,
    cueList,
    comparison,
    facts,
    signals,
    references,
    codeOutput,
  ],
  note: [noteFrontMatter, noteTopicKnown, noteRelatedKnown],
  found: [foundCount, foundContents, foundNumbers],
}
