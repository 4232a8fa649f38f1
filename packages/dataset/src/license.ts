import type { Bank, Licenses } from '@prepdeck/model'
import type { File } from './file.ts'

/** `LICENSE`: which terms hold for which part. */
export function toLicense(bank: Bank): File {
  const names = bank.authors.map(({ name }) => name).join(', ')
  const terms = toLicensedParts(bank.licenses).map(toTerm)
  const lines = [
    bank.title,
    ...(names ? [`Copyright (c) ${names}`] : []),
    '',
    ...(terms.length > 0 ? terms : [allRightsReserved]),
  ]
  return {
    path: 'LICENSE',
    text: lines
      .map(
        line => `${line}
`,
      )
      .join(''),
  }
}

/** A part of the package and its licence: `['The text', 'CC-BY-4.0']`. */
export type LicensedPart = readonly [what: string, license: string]

/** The parts whose licence is stated. */
export function toLicensedParts({ content, code }: Licenses): LicensedPart[] {
  return [
    ...(content ? [['The text', content] as const] : []),
    ...(code ? [['The code, in the text and of this package', code] as const] : []),
  ]
}

/** What to say when there are none. */
export const allRightsReserved = 'The authors have stated no licence: all rights are theirs.'

/**
 * The licences as npm wants them, an SPDX expression: `(CC-BY-4.0 AND MIT)`. A bank that states none grants
 * no rights, `UNLICENSED`; terms that SPDX has no name for stand in the file.
 */
export function toLicenseExpression(licenses: Licenses): string {
  const names = [...new Set(toLicensedParts(licenses).map(([, license]) => license))]
  if (names.length === 0) return 'UNLICENSED'
  if (!names.every(isExpression)) return 'SEE LICENSE IN LICENSE'
  return names.length === 1 ? names.join('') : `(${names.map(toOperand).join(' AND ')})`
}

function toTerm([what, license]: LicensedPart): string {
  const link = isIdentifier(license) ? `, https://spdx.org/licenses/${license}.html` : ''
  return `${what}: ${license}${link}`
}

/** `CC-BY-4.0` */
function isIdentifier(license: string): boolean {
  return /^[A-Za-z0-9.-]+$/.test(license)
}

/** `MIT OR Apache-2.0` (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/) */
function isExpression(license: string): boolean {
  return license.split(/ (?:AND|OR|WITH) /).every(isIdentifier)
}

/** `MIT OR Apache-2.0` → `(MIT OR Apache-2.0)` */
function toOperand(license: string): string {
  return isIdentifier(license) ? license : `(${license})`
}
