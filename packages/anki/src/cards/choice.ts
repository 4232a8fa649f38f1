import type { ChoiceCard, Option } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The question, its options, and the same options with the right ones marked. */
export function toChoiceFields({
  prompt,
  stem,
  options,
  explanation,
}: ChoiceCard): Record<ChoiceField, string> {
  const contents = options.map(toContent)
  return {
    Prompt: toField(prompt),
    Stem: toField(stem),
    Options: toList(contents.map(content => `<li>${content}</li>`)),
    Several: options.filter(option => option.correct).length > 1 ? 'yes' : '',
    Solution:
      toList(contents.map((content, index) => toMarked(content, options[index]))) + toField(explanation),
    Right: toLetters(options),
  }
}

type ChoiceField = 'Prompt' | 'Stem' | 'Options' | 'Several' | 'Solution' | 'Right'

/** The right options in a word: `A, C`. */
function toLetters(options: readonly Option[]): string {
  const letters = options.map((option, index) => (option.correct ? toLetter(index) : ''))
  return letters.filter(Boolean).join(', ')
}

/** As a browser letters a list: 0 → `A`, 26 → `AA`. */
function toLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last
}

/** Lettered as on the page: A, B, … */
function toList(items: readonly string[]): string {
  return `<ol class="options" type="A">\n${items.join('\n')}\n</ol>\n`
}

function toMarked(content: string, option: Option | undefined): string {
  return `<li class="${option?.correct ? 'right' : 'wrong'}">${content}</li>`
}

/** One paragraph, which most options are, needs no `<p>`. */
function toContent({ content }: Option): string {
  const [only] = content
  return toField(content.length === 1 && only?.type === 'paragraph' ? only.children : content)
}
