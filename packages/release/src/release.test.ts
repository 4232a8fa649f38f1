import { expect, test } from 'vitest'
import { readVersion, withVersion } from './bank-config.ts'
import { withRelease } from './changelog.ts'
import { toNextVersion } from './next-version.ts'

test('the first release has the version that the bank says', () => {
  expect(toNextVersion(undefined, 'none', '0.1.0')).toBe('0.1.0')
})

test('the next version follows from what changed since the last release, whatever the bank says', () => {
  expect(toNextVersion('1.2.3', 'patch', '9.9.9')).toBe('1.2.4')
  expect(toNextVersion('1.2.3', 'minor', '1.2.3')).toBe('1.3.0')
  expect(toNextVersion('1.2.3', 'major', '1.2.3')).toBe('2.0.0')
  expect(toNextVersion('1.2.3', 'none', '1.2.3')).toBeUndefined()
})

test('a version is set in a bank.yaml, and the rest of it stays as it was', () => {
  const config =
    '# the bank\nid: a\nversion: 0.1.0 # made by pnpm release\nroles:\n  - { id: b, heading: C }\n'
  expect(withVersion(config, '0.2.0')).toBe(config.replace('0.1.0', '0.2.0'))
  expect(readVersion(config)).toBe('0.1.0')
})

test('the newest release stands on top of the changelog', () => {
  const once = withRelease('', '## 1.0.0\n\nThe first release.\n')
  expect(once).toBe('# Changelog\n\n## 1.0.0\n\nThe first release.\n')
  expect(withRelease(once, '## 1.1.0\n\n- b')).toBe(
    '# Changelog\n\n## 1.1.0\n\n- b\n\n## 1.0.0\n\nThe first release.\n',
  )
})
