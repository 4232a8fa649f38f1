/**
 * A template with its fields filled in, as Anki does it (https://docs.ankiweb.net/templates/intro.html): `{{Field}}`,
 * `{{#Field}}…{{/Field}}` where the field says something, `{{^Field}}…{{/Field}}` where it does not, `{{cloze:Field}}`.
 *
 * @param cloze What a field with deletions becomes.
 */
export function fill(
  template: string,
  fields: Readonly<Record<string, string>>,
  cloze: (text: string) => string,
): string {
  const open: boolean[] = []
  return template.replace(piece, (_, mark: string, name: string, text: string) => {
    if (mark === '/') open.pop()
    else if (mark === '#' || mark === '^') open.push(isFilled(fields[name]) === (mark === '#'))
    else if (open.every(Boolean) && name) return toValue(name, fields, cloze)
    return open.every(Boolean) && text ? text : ''
  })
}

/** A tag, or the text up to the next one. */
const piece = /\{\{([#^/]?)([^{}]+)\}\}|((?:(?!\{\{)[\s\S])+)/g

/** A field of tags that show nothing counts as empty. */
function isFilled(value = ''): boolean {
  return value.replace(/<\/?(?:br|div)(?:\s[^>]*)?>/gi, '').trim() !== ''
}

function toValue(
  name: string,
  fields: Readonly<Record<string, string>>,
  cloze: (text: string) => string,
): string {
  const [, field] = /^cloze:(.*)$/.exec(name) ?? []
  return field === undefined ? (fields[name] ?? '') : cloze(fields[field] ?? '')
}
