import { type BankConfig, didYouMean, type ShapeFault, type SheetRequest } from '@prepdeck/model'

/** The sheets that ask for a role or a topic which the bank has not. A topic may be an area: `pandas` of `pandas/io`. */
export function checkSheets({ sheets = [], roles = [], topics = [] }: BankConfig): ShapeFault[] {
  const known = {
    role: roles.map(({ id }) => id),
    topic: [...new Set(topics.flatMap(({ id }) => toAreas(id)))],
  }
  return sheets.flatMap((sheet, index) => [
    ...checkName(sheet, index, 'role', known.role),
    ...checkName(sheet, index, 'topic', known.topic),
  ])
}

/** `pandas/io` → `pandas`, `pandas/io` */
function toAreas(topic: string): string[] {
  const parts = topic.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function checkName(
  sheet: SheetRequest,
  index: number,
  key: 'role' | 'topic',
  known: readonly string[],
): ShapeFault[] {
  const found = sheet[key]
  if (found === undefined || known.includes(found)) return []
  const reason = `Unexpected ${key} \`${found}\`, expected one of the bank’s ${key}s${didYouMean(found, known)}`
  return [{ pointer: `/sheets/${index}/${key}`, reason }]
}
