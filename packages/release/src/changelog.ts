const title = '# Changelog'

/** A changelog with the newest release on top. */
export function withRelease(changelog: string, entry: string): string {
  const before = changelog.replace(title, '').trim()
  return `${[title, entry.trim(), ...(before ? [before] : [])].join('\n\n')}\n`
}
