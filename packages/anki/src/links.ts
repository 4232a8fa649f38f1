import type { Bank, Card, Item } from '@prepdeck/model'

/** Where the text of an item can be read, when the bank's repository is at a forge we know. */
export function toSourceUrl(bank: Bank, item: Item): string | undefined {
  const place = readRepository(bank)
  return place?.forge.file(place, toPath(place.folder, item.source.path))
}

/**
 * Where to report a mistake in a card: a form of the repository, filled in with the card's id and the bank's
 * version, else the bank's homepage.
 */
export function toReportUrl(bank: Bank, card: Card): string | undefined {
  const place = readRepository(bank)
  if (!place) return bank.homepage && /^https?:\/\//i.test(bank.homepage) ? bank.homepage : undefined
  const title = `Mistake in ${card.id}`
  const body = `Card: ${card.id}\nBank: ${bank.id} ${bank.version}\n\nWhat is wrong, and what is right?\n`
  return place.forge.issue(place, encodeURIComponent(title), encodeURIComponent(body))
}

/** An address, as it stands in `href="…"`. */
export function toAttribute(url = ''): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll('<', '%3C')
}

/** A folder of a repository: `https://github.com/owner/name/tree/main/content/python-core`. */
interface Place {
  readonly forge: Forge
  /** `https://github.com/owner/name`. */
  readonly home: string
  /** Branch, tag or commit; `HEAD` is the default branch. */
  readonly ref: string
  /** `content/python-core`, or nothing. */
  readonly folder: string
}

interface Forge {
  readonly host: string
  /** What stands before the branch in the address of a folder. */
  readonly tree: RegExp
  readonly file: (place: Place, path: string) => string
  readonly issue: (place: Place, title: string, body: string) => string
}

const forges: readonly Forge[] = [
  {
    host: 'github.com',
    tree: /^tree\//,
    file: ({ home, ref }, path) => `${home}/blob/${ref}/${path}`,
    issue: ({ home }, title, body) => `${home}/issues/new?title=${title}&body=${body}`,
  },
  {
    host: 'gitlab.com',
    tree: /^-\/tree\//,
    file: ({ home, ref }, path) => `${home}/-/blob/${ref}/${path}`,
    issue: ({ home }, title, body) => `${home}/-/issues/new?issue[title]=${title}&issue[description]=${body}`,
  },
  {
    host: 'codeberg.org',
    tree: /^src\/branch\//,
    file: ({ home, ref }, path) => `${home}/src/${ref === 'HEAD' ? 'HEAD' : `branch/${ref}`}/${path}`,
    issue: ({ home }, title, body) => `${home}/issues/new?title=${title}&body=${body}`,
  },
]

function readRepository({ repository = '' }: Bank): Place | undefined {
  const match = /^https:\/\/([^/?#]+)\/([^/?#]+)\/([^/?#]+?)(?:\.git)?(?:\/([^?#]*?))?\/?$/.exec(repository)
  const [, host, owner, name, rest = ''] = match ?? []
  const forge = forges.find(({ host: known }) => known === host)
  if (!forge) return undefined
  const home = `https://${host}/${owner}/${name}`
  if (!forge.tree.test(rest)) return { forge, home, ref: 'HEAD', folder: '' }
  const [ref = 'HEAD', ...folder] = rest.replace(forge.tree, '').split('/')
  return { forge, home, ref, folder: folder.join('/') }
}

function toPath(folder: string, path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return folder ? `${folder}/${encoded}` : encoded
}
