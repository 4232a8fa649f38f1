import type { VFile } from 'vfile'
import { linksOf } from './reference-hosts.ts'
import { type Rule, say } from './rule.ts'

/** Every address has been opened by somebody, on a day that is written down. */
export const referenceRegistry: Rule = {
  name: 'reference-registry',
  description:
    'Every reference is in content/references.yaml with the day on which it was checked, and none more.',
  check(pages, { checked }) {
    const used = pages.flatMap(page => linksOf(page).map(link => ({ page, link })))
    for (const { page, link } of used)
      if (!checked[link.url])
        say(
          page.file,
          link,
          this,
          `Missing \`${link.url}\` in content/references.yaml: open it, and write the day`,
        )
    const addresses = new Set(used.map(({ link }) => link.url))
    const last: VFile | undefined = pages.at(-1)?.file
    for (const address of Object.keys(checked))
      if (last && !addresses.has(address))
        say(
          last,
          undefined,
          this,
          `Unexpected \`${address}\` in content/references.yaml: no answer refers to it`,
        )
  },
}
