import { fileListed } from './bank/file-listed.ts'
import { imageContent } from './bank/image-content.ts'
import { imageFile } from './bank/image-file.ts'
import { imageKind } from './bank/image-kind.ts'
import { linkTarget } from './bank/link-target.ts'
import { relatedKnown } from './bank/related-known.ts'
import { roleKnown } from './bank/role-known.ts'
import { syllabusRole } from './bank/syllabus-role.ts'
import { titleListed } from './bank/title-listed.ts'
import { topicKnown } from './bank/topic-known.ts'
import { codeOutput } from './file/code-output.ts'
import { comparison } from './file/comparison.ts'
import { countClaimed } from './file/count-claimed.ts'
import { cueList } from './file/cue-list.ts'
import { facts } from './file/facts.ts'
import { fileName } from './file/file-name.ts'
import { foundContents } from './file/found-contents.ts'
import { foundCount } from './file/found-count.ts'
import { foundNumbers } from './file/found-numbers.ts'
import { frontMatter } from './file/front-matter.ts'
import { imageAlt } from './file/image-alt.ts'
import { listedOnce } from './file/listed-once.ts'
import { noteFrontMatter } from './file/note-front-matter.ts'
import { pseudoHeading } from './file/pseudo-heading.ts'
import { questionTitle } from './file/question-title.ts'
import { rawHtml } from './file/raw-html.ts'
import { references } from './file/references.ts'
import { sectionLength } from './file/section-length.ts'
import { sectionMissing } from './file/section-missing.ts'
import { sectionOrder } from './file/section-order.ts'
import { sectionUnknown } from './file/section-unknown.ts'
import { shortAnswer } from './file/short-answer.ts'
import { signals } from './file/signals.ts'
import { syllabusForm } from './file/syllabus-form.ts'
import { syllabusNumbers } from './file/syllabus-numbers.ts'
import { syllabusTitle } from './file/syllabus-title.ts'
import type { Rule, Subjects } from './rule.ts'

/** Every rule, by what it looks at. */
export const rules: { readonly [Scope in keyof Subjects]: readonly Rule<Scope>[] } = {
  document: [imageAlt, rawHtml, pseudoHeading],
  syllabus: [syllabusTitle, syllabusForm, syllabusNumbers, listedOnce, countClaimed],
  question: [
    fileName,
    frontMatter,
    questionTitle,
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
  note: [noteFrontMatter],
  found: [foundCount, foundContents, foundNumbers],
  bank: [
    linkTarget,
    imageFile,
    imageContent,
    imageKind,
    syllabusRole,
    topicKnown,
    roleKnown,
    relatedKnown,
    titleListed,
    fileListed,
  ],
}
