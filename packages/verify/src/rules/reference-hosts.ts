import type { Link } from 'mdast'
import { nodesOf, type Page } from '../page.ts'
import { isOn } from '../references.ts'
import { type Rule, say } from './rule.ts'

/** Every answer refers to a first-hand source, and none to a host that is denied. */
export const referenceHosts: Rule = {
  name: 'reference-hosts',
  description: 'An answer refers to at least one first-hand source, and to no denied host.',
  check(pages, { primary, denied }) {
    for (const page of pages) {
      const links = linksOf(page)
      for (const link of links)
        if (isOn(denied, link.url))
          say(page.file, link, this, `Unexpected host of \`${link.url}\`: it is denied`)
      if (links.length > 0 && !links.some(({ url }) => isOn(primary, url)))
        say(page.file, links[0], this, 'Missing first-hand source among the references')
    }
  },
}

/** The links below `## References`. */
export function linksOf({ sections }: Page): Link[] {
  const blocks = sections.filter(({ title }) => title === 'References').flatMap(({ blocks }) => blocks)
  return nodesOf(blocks, 'link').filter(({ url }) => /^https?:/.test(url))
}
