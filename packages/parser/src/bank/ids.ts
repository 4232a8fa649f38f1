import { toSlug } from '@prepdeck/model'
import { stemOf } from '../path.ts'

/**
 * The id of each file: its name, or its whole path where two files share a name.
 *
 * `questions/loc.md` → `loc` · `a/README.md`, `b/README.md` → `a-readme`, `b-readme`
 */
export function toFileIds(paths: readonly string[]): Map<string, string> {
  const stems = paths.map(path => toSlug(stemOf(path)))
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  for (const stem of stems) (seen.has(stem) ? shared : seen).add(stem)
  return new Map(
    paths.map((path, index) => {
      const stem = stems[index] as string
      return [path, shared.has(stem) ? toSlug(path.replace(/\.[^./]*$/, '')) : stem]
    }),
  )
}
